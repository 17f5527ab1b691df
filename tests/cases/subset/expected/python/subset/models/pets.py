"""Models of pets."""

from .._model import Model


class Pet(Model, kw_only=True):
    """Pet."""

    name: str | None = None
    owner: "Owner | None" = None


class Owner(Model, kw_only=True):
    """Owner."""

    name: str | None = None
    pets: list[Pet] | None = None


PetListResponse = list[Pet]
