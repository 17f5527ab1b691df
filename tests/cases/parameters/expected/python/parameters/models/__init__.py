"""What the API answers with."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .items import ItemFilter as ItemFilter, ItemWhere as ItemWhere, ListPoint as ListPoint
else:
    from .._lazy import lazy

    _MODULES = {
        "ItemFilter": ".items",
        "ItemWhere": ".items",
        "ListPoint": ".items",
    }
    __all__ = list(_MODULES)
    __getattr__, __dir__ = lazy(__name__, _MODULES)
