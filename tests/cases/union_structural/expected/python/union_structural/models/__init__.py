"""What the API answers with."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .search import (
        ByAge as ByAge,
        ByName as ByName,
        Hit as Hit,
        HitPlace as HitPlace,
        SearchFilter as SearchFilter,
        SearchGroups as SearchGroups,
        SearchLimit as SearchLimit,
        SearchLimitString as SearchLimitString,
        SearchModel as SearchModel,
        SearchQuery as SearchQuery,
        SearchResponse as SearchResponse,
        SearchScore as SearchScore,
    )
else:
    from .._lazy import lazy

    _MODULES = {
        "ByAge": ".search",
        "ByName": ".search",
        "Hit": ".search",
        "HitPlace": ".search",
        "SearchFilter": ".search",
        "SearchGroups": ".search",
        "SearchLimit": ".search",
        "SearchLimitString": ".search",
        "SearchModel": ".search",
        "SearchQuery": ".search",
        "SearchResponse": ".search",
        "SearchScore": ".search",
    }
    __all__ = list(_MODULES)
    __getattr__, __dir__ = lazy(__name__, _MODULES)
