"""Models of pets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

from .._model import Model, Variants


class Pet(Model, kw_only=True, rename="camel"):
    """Pet."""

    pet_type: str


class Cat(Model, kw_only=True, rename="camel"):
    """Cat."""

    pet_type: str
    lives_left: int | None = None


class Dog(Model, kw_only=True, rename="camel"):
    """Dog."""

    pet_type: str
    pack_size: int | None = None


if TYPE_CHECKING:
    AnyPet = Cat | Dog | Pet | dict[str, Any]
else:
    AnyPet = Annotated[
        Any,
        Variants(by="petType", mapping={"Dog": "pets:Dog", "Pet": "pets:Pet", "cat": "pets:Cat"}),
    ]
