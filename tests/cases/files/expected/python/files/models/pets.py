"""Models of pets."""

from typing import TYPE_CHECKING, Annotated, Any

from .._model import Model, Variants


class Food(Model, kw_only=True):
    """Food."""

    name: str | None = None


class Toy(Model, kw_only=True):
    """Toy."""

    bones: int | None = None


class Pet(Model, kw_only=True):
    """Pet."""

    kind: str
    food: Food | None = None
    toy: Toy | None = None


class Animal(Model, kw_only=True):
    """Animal."""

    kind: str


class PetToy(Model, kw_only=True):
    """Pet toy."""

    name: str | None = None


class Cat(Model, kw_only=True):
    """Cat."""

    kind: str
    owner: "ZooOwner | None" = None
    toy: PetToy | None = None
    friend: "Cat | None" = None


class ZooOwner(Model, kw_only=True):
    """Zoo owner."""

    name: str | None = None
    pets: "list[AnyAnimal] | None" = None


if TYPE_CHECKING:
    AnyAnimal = Cat | Pet | Animal | dict[str, Any]
else:
    AnyAnimal = Annotated[
        Any,
        Variants(
            by="kind", mapping={"Animal": "pets:Animal", "cat": "pets:Cat", "dog": "pets:Pet"}
        ),
    ]

PetListCatsResponse = list[Cat]

PetListDogsResponse = list[Pet]
