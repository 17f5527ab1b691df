"""Models of shapes."""

from typing import TYPE_CHECKING, Annotated, Any, Literal

from .._model import Model, Variants

ShapeCircleType = Literal["circle"] | str

ShapeSquareType = Literal["square"] | str

LineType = Literal["line"] | str


class ShapeCircle(Model, kw_only=True):
    """Shape circle."""

    type: ShapeCircleType
    radius: float | None = None


class ShapeSquare(Model, kw_only=True, rename="camel"):
    """Shape square."""

    type: ShapeSquareType
    edge_length: float | None = None


class Line(Model, kw_only=True, rename="camel"):
    """Line."""

    type: LineType
    from_: float | None = None
    to: float | None = None


if TYPE_CHECKING:
    Shape = ShapeCircle | ShapeSquare | Line | dict[str, Any]
else:
    Shape = Annotated[
        Any,
        Variants(
            by="type",
            mapping={
                "circle": "shapes:ShapeCircle",
                "square": "shapes:ShapeSquare",
                "line": "shapes:Line",
            },
        ),
    ]


class SetShapeResponse(Model, kw_only=True):
    """The drawing."""

    shapes: list[Shape] | None = None
