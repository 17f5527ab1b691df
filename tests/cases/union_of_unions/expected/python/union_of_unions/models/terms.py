"""Models of terms."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

from .._model import Model, Variants


class Apply(Model, kw_only=True):
    """Apply."""

    function: str | None = None
    arguments: Arguments | None = None


class PredicateNot(Model, kw_only=True, rename="camel"):
    """Predicate not."""

    not_: Predicate | None = None


Predicate = bool | PredicateNot

Arguments = list[Any]

if TYPE_CHECKING:
    Argument = Any
else:
    Argument = Annotated[Any, Variants("terms:Value", "terms:Predicate")]

Value = Any
