"""What methods take where a dict is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .fruits import (
        AppleInput as AppleInput,
        CherryInput as CherryInput,
        FruitInput as FruitInput,
    )
else:
    from .._lazy import lazy

    _MODULES = {
        "AppleInput": ".fruits",
        "CherryInput": ".fruits",
        "FruitInput": ".fruits",
    }
    __all__ = list(_MODULES)
    __getattr__, __dir__ = lazy(__name__, _MODULES)
