"""Input types of shapes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models.shapes import (
        Line,
        LineType,
        ShapeCircle,
        ShapeCircleType,
        ShapeSquare,
        ShapeSquareType,
    )


class ShapeCircleInput(TypedDict, total=False):
    """Shape circle."""

    type: Required[ShapeCircleType]
    radius: float


class ShapeSquareInput(TypedDict, total=False):
    """Shape square."""

    type: Required[ShapeSquareType]
    edge_length: float


class LineInput(TypedDict, total=False):
    """Line."""

    type: Required[LineType]
    from_: float
    to: float


if TYPE_CHECKING:
    ShapeInput = ShapeCircleInput | ShapeCircle | ShapeSquareInput | ShapeSquare | LineInput | Line
else:
    ShapeInput = object
