"""What methods take where a dict is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .terms import (
        ApplyInput as ApplyInput,
        ArgumentInput as ArgumentInput,
        PredicateInput as PredicateInput,
        PredicateNotInput as PredicateNotInput,
        ValueInput as ValueInput,
    )
else:
    from .._lazy import lazy

    _MODULES = {
        "ApplyInput": ".terms",
        "ArgumentInput": ".terms",
        "PredicateInput": ".terms",
        "PredicateNotInput": ".terms",
        "ValueInput": ".terms",
    }
    __all__ = list(_MODULES)
    __getattr__, __dir__ = lazy(__name__, _MODULES)
