"""Models of terms."""

from typing import TYPE_CHECKING, Annotated, Any

from .._model import Model, Variants


class PredicateNot(Model, kw_only=True, rename="camel"):
    """Predicate not."""

    not_: "Predicate | None" = None


Predicate = bool | PredicateNot


class Apply(Model, kw_only=True):
    """Apply."""

    function: str | None = None
    arguments: "Arguments | None" = None


Arguments = list[Any]

if TYPE_CHECKING:
    Argument = Any
else:
    Argument = Annotated[Any, Variants("terms:Value", "terms:Predicate")]

Value = Any
