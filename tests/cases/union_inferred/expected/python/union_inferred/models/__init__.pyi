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
