"""Which module has each name of the package."""

from __future__ import annotations

MODULES: dict[str, str] = {
    "FetchTheThingResponse": ".admin_things",
    "Part": ".parts",
    "Thing": ".admin_things",
}
