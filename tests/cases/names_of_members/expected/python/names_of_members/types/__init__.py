"""What methods take where a dict is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .odd import (
        BuiltinInput as BuiltinInput,
        BuiltinToStringInput as BuiltinToStringInput,
        OddInput as OddInput,
    )
else:
    from .._lazy import lazy

    _MODULES = {
        "BuiltinInput": ".odd",
        "BuiltinToStringInput": ".odd",
        "OddInput": ".odd",
    }
    __all__ = list(_MODULES)
    __getattr__, __dir__ = lazy(__name__, _MODULES)
