"""What the API answers with."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .things import (
        Inner as Inner,
        Thing as Thing,
        ThingResponse as ThingResponse,
        Verbose as Verbose,
    )
else:
    from .._lazy import lazy

    _MODULES = {
        "Inner": ".things",
        "Thing": ".things",
        "ThingResponse": ".things",
        "Verbose": ".things",
    }
    __all__ = list(_MODULES)
    __getattr__, __dir__ = lazy(__name__, _MODULES)
