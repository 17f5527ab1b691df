"""What the API answers with."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .pets import (
        Animal as Animal,
        AnyAnimal as AnyAnimal,
        Cat as Cat,
        Food as Food,
        Pet as Pet,
        PetListCatsResponse as PetListCatsResponse,
        PetListDogsResponse as PetListDogsResponse,
        PetToy as PetToy,
        Toy as Toy,
        ZooOwner as ZooOwner,
    )
else:
    from .._lazy import lazy

    _MODULES = {
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
    __all__ = list(_MODULES)
    __getattr__, __dir__ = lazy(__name__, _MODULES)
