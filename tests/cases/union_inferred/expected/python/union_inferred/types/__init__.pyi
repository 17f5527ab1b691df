from .shapes import (
    LineInput as LineInput,
    ShapeCircleInput as ShapeCircleInput,
    ShapeInput as ShapeInput,
    ShapeSquareInput as ShapeSquareInput,
)
