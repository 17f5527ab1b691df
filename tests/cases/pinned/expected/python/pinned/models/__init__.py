"""What the API answers with."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .admin_things import FetchTheThingResponse as FetchTheThingResponse, Thing as Thing
    from .parts import Part as Part
else:
    from .._lazy import lazy

    _MODULES = {
        "FetchTheThingResponse": ".admin_things",
        "Part": ".parts",
        "Thing": ".admin_things",
    }
    __all__ = list(_MODULES)
    __getattr__, __dir__ = lazy(__name__, _MODULES)
