"""Models of gmb attributes."""

from typing import Any

from .._model import Model


class GoogleBusinessAttributeRepeatedEnumValue(Model, kw_only=True, rename="camel"):
    """Values of an attribute of type `REPEATED_ENUM`."""

    set_values: list[str] | None = None
    """Enum values that are set."""
    unset_values: list[str] | None = None
    """Enum values that are unset."""


class GoogleBusinessAttribute(Model, kw_only=True, rename="camel"):
    """Google business attribute."""

    name: str | None = None
    """Identifier of the attribute, such as `has_delivery`."""
    value_type: str | None = None
    """Type of the value: `BOOL`, `ENUM`, `URL`, or `REPEATED_ENUM`."""
    values: list[Any] | None = None
    """Values of the attribute, of the type in `value_type`."""
    repeated_enum_value: GoogleBusinessAttributeRepeatedEnumValue | None = None
    """Values of an attribute of type `REPEATED_ENUM`."""


class GetGoogleBusinessAttributesResponse(Model, kw_only=True, rename="camel"):
    """The attributes of the location."""

    success: bool | None = None
    account_id: str | None = None
    """ID of the account in Late."""
    location_id: str | None = None
    """ID of the location on Google."""
    attributes: list[GoogleBusinessAttribute] | None = None
    """Attributes of the location."""


class UpdateGoogleBusinessAttributesResponse(Model, kw_only=True, rename="camel"):
    """The attributes are updated."""

    success: bool | None = None
    account_id: str | None = None
    """ID of the account in Late."""
    location_id: str | None = None
    """ID of the location on Google."""
    attributes: list[dict[str, Any]] | None = None
    """Attributes of the location."""


class UpdateGoogleBusinessAttribute(Model, kw_only=True, rename="camel"):
    """Update google business attribute."""

    name: str | None = None
    """Identifier of the attribute, such as `has_delivery`."""
    values: list[Any] | None = None
    """New values of the attribute."""
    repeated_enum_value: GoogleBusinessAttributeRepeatedEnumValue | None = None
    """New values of an attribute of type `REPEATED_ENUM`."""
