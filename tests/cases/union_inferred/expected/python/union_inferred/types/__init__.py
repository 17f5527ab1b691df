"""What methods take where a dict is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .shapes import (
        LineInput as LineInput,
        ShapeCircleInput as ShapeCircleInput,
        ShapeInput as ShapeInput,
        ShapeSquareInput as ShapeSquareInput,
    )
else:
    from .._lazy import lazy

    _MODULES = {
        "LineInput": ".shapes",
        "ShapeCircleInput": ".shapes",
        "ShapeInput": ".shapes",
        "ShapeSquareInput": ".shapes",
    }
    __all__ = list(_MODULES)
    __getattr__, __dir__ = lazy(__name__, _MODULES)
