"""Input types of terms."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from ..models.terms import Apply, PredicateNot


class ApplyInput(TypedDict, total=False):
    """Apply."""

    function: str
    arguments: Sequence[Any]


class PredicateNotInput(TypedDict, total=False):
    """Predicate not."""

    not_: PredicateInput


if TYPE_CHECKING:
    PredicateInput = bool | PredicateNotInput | PredicateNot
else:
    PredicateInput = object

if TYPE_CHECKING:
    ValueInput = Any
else:
    ValueInput = object

if TYPE_CHECKING:
    ArgumentInput = Any
else:
    ArgumentInput = object
