"""What methods take where a dict is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .shelf import (
        ShelfBookInput as ShelfBookInput,
        ShelfByNameValueInput as ShelfByNameValueInput,
    )
else:
    from .._lazy import lazy

    _MODULES = {
        "ShelfBookInput": ".shelf",
        "ShelfByNameValueInput": ".shelf",
    }
    __all__ = list(_MODULES)
    __getattr__, __dir__ = lazy(__name__, _MODULES)
