"""What methods take where a dict is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .animals import (
        ChoiceFlyerInput as ChoiceFlyerInput,
        ChoiceInput as ChoiceInput,
        ChoiceWalkerInput as ChoiceWalkerInput,
        ExtendedInput as ExtendedInput,
    )
else:
    from .._lazy import lazy

    _MODULES = {
        "ChoiceFlyerInput": ".animals",
        "ChoiceInput": ".animals",
        "ChoiceWalkerInput": ".animals",
        "ExtendedInput": ".animals",
    }
    __all__ = list(_MODULES)
    __getattr__, __dir__ = lazy(__name__, _MODULES)
