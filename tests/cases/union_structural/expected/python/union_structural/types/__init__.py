"""What methods take where a dict is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .search import (
        ByAgeInput as ByAgeInput,
        ByNameInput as ByNameInput,
        SearchFilterInput as SearchFilterInput,
        SearchLimitInput as SearchLimitInput,
        SearchQueryInput as SearchQueryInput,
    )
else:
    from .._lazy import lazy

    _MODULES = {
        "ByAgeInput": ".search",
        "ByNameInput": ".search",
        "SearchFilterInput": ".search",
        "SearchLimitInput": ".search",
        "SearchQueryInput": ".search",
    }
    __all__ = list(_MODULES)
    __getattr__, __dir__ = lazy(__name__, _MODULES)
