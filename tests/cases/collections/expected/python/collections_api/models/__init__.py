"""What the API answers with."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .shelf import (
        Matrix as Matrix,
        Prices as Prices,
        Shelf as Shelf,
        ShelfBook as ShelfBook,
        ShelfByNameValue as ShelfByNameValue,
        ShelfPutByName as ShelfPutByName,
        Tags as Tags,
    )
else:
    from .._lazy import lazy

    _MODULES = {
        "Matrix": ".shelf",
        "Prices": ".shelf",
        "Shelf": ".shelf",
        "ShelfBook": ".shelf",
        "ShelfByNameValue": ".shelf",
        "ShelfPutByName": ".shelf",
        "Tags": ".shelf",
    }
    __all__ = list(_MODULES)
    __getattr__, __dir__ = lazy(__name__, _MODULES)
