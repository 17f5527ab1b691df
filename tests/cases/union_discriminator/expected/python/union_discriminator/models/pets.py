"""Models of pets."""

from typing import TYPE_CHECKING, Annotated, Any

from .._model import Model, Variants


class Cat(Model, kw_only=True, rename="camel"):
    """Cat."""

    pet_type: str
    lives_left: int | None = None


class Dog(Model, kw_only=True, rename="camel"):
    """Dog."""

    pet_type: str
    pack_size: int | None = None


if TYPE_CHECKING:
    Pet = Cat | Dog | dict[str, Any]
    """A pet, told apart by `petType`."""
else:
    Pet = Annotated[
        Any,
        Variants(by="petType", mapping={"cat": "pets:Cat", "dog": "pets:Dog", "wolf": "pets:Dog"}),
    ]
