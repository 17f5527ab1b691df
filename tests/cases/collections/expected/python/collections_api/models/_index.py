"""Which module has each name of the package."""

from __future__ import annotations

MODULES: dict[str, str] = {
    "Matrix": ".shelf",
    "Prices": ".shelf",
    "Shelf": ".shelf",
    "ShelfBook": ".shelf",
    "ShelfByNameValue": ".shelf",
    "ShelfPutByName": ".shelf",
    "Tags": ".shelf",
}
