"""Input types of animals."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models.animals import ChoiceFlyer, ChoiceWalker, Extended


class ExtendedInput(TypedDict, total=False):
    """Extended."""

    id: Required[str]
    """Of the thing."""
    size: int
    """At least 1."""
    note: str


class ChoiceWalkerInput(TypedDict, total=False):
    """Choice walker."""

    id: Required[str]
    step_length: Required[float]
    more: ExtendedInput | Extended


class ChoiceFlyerInput(TypedDict, total=False):
    """Choice flyer."""

    id: Required[str]
    wing_span: Required[float]
    more: ExtendedInput | Extended


if TYPE_CHECKING:
    ChoiceInput = ChoiceWalkerInput | ChoiceWalker | ChoiceFlyerInput | ChoiceFlyer
    """Shared members and one of two."""
else:
    ChoiceInput = object
