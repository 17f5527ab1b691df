"""Models of shapes."""

from typing import TYPE_CHECKING, Annotated, Any

from .._model import Model, Variants


class Circle(Model, kw_only=True):
    """Circle."""

    form: str
    radius: float | None = None


class Square(Model, kw_only=True):
    """Square."""

    form: str
    side: float | None = None


class Triangle(Model, kw_only=True):
    """Triangle."""

    form: str
    sides: list[float] | None = None


if TYPE_CHECKING:
    Shape = Circle | Square | Triangle | dict[str, Any]
    """A mapping may name more than the variants."""
else:
    Shape = Annotated[
        Any,
        Variants(
            by="form",
            mapping={
                "circle": "shapes:Circle",
                "square": "shapes:Square",
                "triangle": "shapes:Triangle",
            },
        ),
    ]
