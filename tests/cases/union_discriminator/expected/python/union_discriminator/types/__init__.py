"""What methods take where a dict is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .pets import CatInput as CatInput, DogInput as DogInput, PetInput as PetInput
else:
    from .._lazy import lazy

    _MODULES = {
        "CatInput": ".pets",
        "DogInput": ".pets",
        "PetInput": ".pets",
    }
    __all__ = list(_MODULES)
    __getattr__, __dir__ = lazy(__name__, _MODULES)
