"""What the API answers with."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .animals import (
        Cat as Cat,
        Choice as Choice,
        ChoiceFlyer as ChoiceFlyer,
        ChoiceWalker as ChoiceWalker,
        Extended as Extended,
        Thing as Thing,
    )
    from .other import Animal as Animal
else:
    from .._lazy import lazy

    _MODULES = {
        "Animal": ".other",
        "Cat": ".animals",
        "Choice": ".animals",
        "ChoiceFlyer": ".animals",
        "ChoiceWalker": ".animals",
        "Extended": ".animals",
        "Thing": ".animals",
    }
    __all__ = list(_MODULES)
    __getattr__, __dir__ = lazy(__name__, _MODULES)
