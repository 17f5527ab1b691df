"""Which module has each name of the package."""

from __future__ import annotations

MODULES: dict[str, str] = {
    "Line": ".shapes",
    "LineType": ".shapes",
    "SetShapeResponse": ".shapes",
    "Shape": ".shapes",
    "ShapeCircle": ".shapes",
    "ShapeCircleType": ".shapes",
    "ShapeSquare": ".shapes",
    "ShapeSquareType": ".shapes",
}
