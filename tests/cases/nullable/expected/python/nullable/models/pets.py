"""Models of pets."""

from typing import Any

from .._model import Model


class Owner(Model, kw_only=True):
    """Owner."""

    name: str | None = None


PetMixed = str | int


class Pet(Model, kw_only=True):
    """Pet."""

    id: str
    chip: str | None
    weight: float | None = None
    owner: Owner | None = None
    guardian: Owner | None = None
    """Looks after the pet."""
    mixed: PetMixed | None = None
    gone: None = None
    always: Any = None
    photo: bytes | None = None
