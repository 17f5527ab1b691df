"""What the API answers with."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .terms import (
        Apply as Apply,
        Argument as Argument,
        Arguments as Arguments,
        Predicate as Predicate,
        PredicateNot as PredicateNot,
        Value as Value,
    )
else:
    from .._lazy import lazy

    _MODULES = {
        "Apply": ".terms",
        "Argument": ".terms",
        "Arguments": ".terms",
        "Predicate": ".terms",
        "PredicateNot": ".terms",
        "Value": ".terms",
    }
    __all__ = list(_MODULES)
    __getattr__, __dir__ = lazy(__name__, _MODULES)
