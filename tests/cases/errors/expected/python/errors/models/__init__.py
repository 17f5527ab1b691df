"""What the API answers with."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .errors import (
        ConflictBody as ConflictBody,
        Fault as Fault,
        NotFoundBody as NotFoundBody,
        ThingGetError422 as ThingGetError422,
    )
    from .things import GetThingResponse as GetThingResponse
else:
    from .._lazy import lazy

    _MODULES = {
        "ConflictBody": ".errors",
        "Fault": ".errors",
        "GetThingResponse": ".things",
        "NotFoundBody": ".errors",
        "ThingGetError422": ".errors",
    }
    __all__ = list(_MODULES)
    __getattr__, __dir__ = lazy(__name__, _MODULES)
