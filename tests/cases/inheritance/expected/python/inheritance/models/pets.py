"""Models of pets."""

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


class Puppy(Model, kw_only=True, rename="camel"):
    """Puppy."""

    pet_type: str
    pack_size: int | None = None


class Fish(Model, kw_only=True, rename="camel"):
    """It adds nothing to a pet but its name; `Puppy` is one through `Dog`."""

    pet_type: str


if TYPE_CHECKING:
    AnyPet = Cat | Dog | Puppy | Fish | Pet | dict[str, Any]
else:
    AnyPet = Annotated[
        Any,
        Variants(
            by="petType",
            mapping={
                "Dog": "pets:Dog",
                "Puppy": "pets:Puppy",
                "Fish": "pets:Fish",
                "Pet": "pets:Pet",
                "cat": "pets:Cat",
            },
        ),
    ]
