"""Models of animals."""

from typing import TYPE_CHECKING, Annotated, Any

from .._model import Model, Variants


class Thing(Model, kw_only=True):
    """Thing."""

    id: str
    """Of the thing."""
    size: int | None = None
    """At least 1."""


class Cat(Model, kw_only=True, rename="camel"):
    """Cat."""

    id: str
    """Of the thing."""
    legs: int
    fur_colour: str
    size: int | None = None
    """Later words win. From 1 to 9."""
    parent: "Cat | None" = None
    home: Thing | None = None
    """Where it sleeps."""


class Extended(Model, kw_only=True):
    """Extended."""

    id: str
    """Of the thing."""
    size: int | None = None
    """At least 1."""
    note: str | None = None


class ChoiceWalker(Model, kw_only=True, rename="camel"):
    """Choice walker."""

    id: str
    step_length: float
    more: Extended | None = None


class ChoiceFlyer(Model, kw_only=True, rename="camel"):
    """Choice flyer."""

    id: str
    wing_span: float
    more: Extended | None = None


if TYPE_CHECKING:
    Choice = ChoiceWalker | ChoiceFlyer | dict[str, Any]
    """Shared members and one of two."""
else:
    Choice = Annotated[Any, Variants("animals:ChoiceWalker", "animals:ChoiceFlyer")]
