"""Input types of pets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models.pets import Cat, Dog


class CatInput(TypedDict, total=False):
    """Cat."""

    pet_type: Required[str]
    lives_left: int


class DogInput(TypedDict, total=False):
    """Dog."""

    pet_type: Required[str]
    pack_size: int


if TYPE_CHECKING:
    PetInput = CatInput | Cat | DogInput | Dog
    """A pet, told apart by `petType`."""
else:
    PetInput = object
