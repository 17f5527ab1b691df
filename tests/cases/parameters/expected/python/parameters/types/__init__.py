"""What methods take where a dict is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .items import ItemFilterInput as ItemFilterInput, ItemWhereInput as ItemWhereInput
else:
    from .._lazy import lazy

    _MODULES = {
        "ItemFilterInput": ".items",
        "ItemWhereInput": ".items",
    }
    __all__ = list(_MODULES)
    __getattr__, __dir__ = lazy(__name__, _MODULES)
