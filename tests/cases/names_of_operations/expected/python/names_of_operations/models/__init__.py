"""What the API answers with."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .lists import ListListResponse as ListListResponse
else:
    from .._lazy import lazy

    _MODULES = {
        "ListListResponse": ".lists",
    }
    __all__ = list(_MODULES)
    __getattr__, __dir__ = lazy(__name__, _MODULES)
