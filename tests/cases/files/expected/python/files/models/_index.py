"""Which module has each name of the package."""

from __future__ import annotations

MODULES: dict[str, str] = {
    "Animal": ".pets",
    "AnyAnimal": ".pets",
    "Cat": ".pets",
    "Food": ".pets",
    "Pet": ".pets",
    "PetListCatsResponse": ".pets",
    "PetListDogsResponse": ".pets",
    "PetToy": ".pets",
    "Toy": ".pets",
    "ZooOwner": ".pets",
}
