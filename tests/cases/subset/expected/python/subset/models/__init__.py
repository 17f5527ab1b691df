"""What the API answers with."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .errors import Problem as Problem
    from .pets import Owner as Owner, Pet as Pet, PetListResponse as PetListResponse
    from .status import Status as Status
    from .visits import Visit as Visit
else:
    from .._lazy import lazy

    _MODULES = {
        "Owner": ".pets",
        "Pet": ".pets",
        "PetListResponse": ".pets",
        "Problem": ".errors",
        "Status": ".status",
        "Visit": ".visits",
    }
    __all__ = list(_MODULES)
    __getattr__, __dir__ = lazy(__name__, _MODULES)
