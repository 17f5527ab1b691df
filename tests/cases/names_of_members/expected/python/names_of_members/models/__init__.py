"""What the API answers with."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .odd import (
        Builtin as Builtin,
        BuiltinToString as BuiltinToString,
        Odd as Odd,
        Reactions as Reactions,
    )
else:
    from .._lazy import lazy

    _MODULES = {
        "Builtin": ".odd",
        "BuiltinToString": ".odd",
        "Odd": ".odd",
        "Reactions": ".odd",
    }
    __all__ = list(_MODULES)
    __getattr__, __dir__ = lazy(__name__, _MODULES)
