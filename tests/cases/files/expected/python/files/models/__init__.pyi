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
