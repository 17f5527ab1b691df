"""What the API answers with."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .shapes import (
        Line as Line,
        LineType as LineType,
        SetShapeResponse as SetShapeResponse,
        Shape as Shape,
        ShapeCircle as ShapeCircle,
        ShapeCircleType as ShapeCircleType,
        ShapeSquare as ShapeSquare,
        ShapeSquareType as ShapeSquareType,
    )
else:
    from .._lazy import lazy

    _MODULES = {
        "Line": ".shapes",
        "LineType": ".shapes",
        "SetShapeResponse": ".shapes",
        "Shape": ".shapes",
        "ShapeCircle": ".shapes",
        "ShapeCircleType": ".shapes",
        "ShapeSquare": ".shapes",
        "ShapeSquareType": ".shapes",
    }
    __all__ = list(_MODULES)
    __getattr__, __dir__ = lazy(__name__, _MODULES)
