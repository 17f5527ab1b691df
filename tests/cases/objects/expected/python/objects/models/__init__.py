"""What the API answers with."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .pets import Owner as Owner, Pet as Pet
else:
    from .._lazy import lazy

    _MODULES = {
        "Owner": ".pets",
        "Pet": ".pets",
    }
    __all__ = list(_MODULES)
    __getattr__, __dir__ = lazy(__name__, _MODULES)
