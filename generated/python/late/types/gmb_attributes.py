"""Input types of gmb attributes."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from ..models.gmb_attributes import GoogleBusinessAttributeRepeatedEnumValue


class GoogleBusinessAttributeRepeatedEnumValueInput(TypedDict, total=False):
    """Values of an attribute of type `REPEATED_ENUM`."""

    set_values: Sequence[str]
    """Enum values that are set."""
    unset_values: Sequence[str]
    """Enum values that are unset."""


class UpdateGoogleBusinessAttributeInput(TypedDict, total=False):
    """Update google business attribute."""

    name: str
    """Identifier of the attribute, such as `has_delivery`."""
    values: Sequence[Any]
    """New values of the attribute."""
    repeated_enum_value: (
        GoogleBusinessAttributeRepeatedEnumValueInput | GoogleBusinessAttributeRepeatedEnumValue
    )
    """New values of an attribute of type `REPEATED_ENUM`."""
