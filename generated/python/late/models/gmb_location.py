"""Models of gmb location."""

from typing import Literal

from .._model import Model

GoogleBusinessDay = (
    Literal["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"] | str
)
"""Day on which the period starts."""


class GoogleBusinessRegularPeriod(Model, kw_only=True, rename="camel"):
    """Google business regular period."""

    open_day: GoogleBusinessDay | None = None
    """Day on which the period starts."""
    open_time: str | None = None
    """Time at which the location opens, as `HH:MM`."""
    close_day: str | None = None
    """Day on which the period ends, such as `MONDAY`."""
    close_time: str | None = None
    """Time at which the location closes, as `HH:MM`."""


class GoogleBusinessRegularHours(Model, kw_only=True):
    """Regular weekly opening hours."""

    periods: list[GoogleBusinessRegularPeriod] | None = None
    """Opening periods of the week."""


class GoogleBusinessStartDate(Model, kw_only=True):
    """First date of the period."""

    year: int | None = None
    month: int | None = None
    day: int | None = None


class GoogleBusinessEndDate(Model, kw_only=True):
    """Last date of the period."""

    year: int | None = None
    month: int | None = None
    day: int | None = None


class GoogleBusinessSpecialPeriod(Model, kw_only=True, rename="camel"):
    """Google business special period."""

    start_date: GoogleBusinessStartDate | None = None
    """First date of the period."""
    end_date: GoogleBusinessEndDate | None = None
    """Last date of the period."""
    open_time: str | None = None
    """Time at which the location opens, as `HH:MM`."""
    close_time: str | None = None
    """Time at which the location closes, as `HH:MM`."""
    closed: bool | None = None
    """Whether the location is closed in this period."""


class GoogleBusinessSpecialHours(Model, kw_only=True, rename="camel"):
    """Opening hours that differ from the regular ones on certain dates."""

    special_hour_periods: list[GoogleBusinessSpecialPeriod] | None = None
    """Periods with special hours."""


class GoogleBusinessLocationDetailProfile(Model, kw_only=True):
    """Profile of the business."""

    description: str | None = None
    """Text that describes the business."""


class GoogleBusinessPhoneNumbers(Model, kw_only=True, rename="camel"):
    """Phone numbers of the business."""

    primary_phone: str | None = None
    """Main phone number."""
    additional_phones: list[str] | None = None
    """Further phone numbers."""


class GetGoogleBusinessLocationDetailsResponse(Model, kw_only=True, rename="camel"):
    """The details of the location."""

    success: bool | None = None
    account_id: str | None = None
    """ID of the account in Late."""
    location_id: str | None = None
    """ID of the location on Google."""
    title: str | None = None
    """Name of the business."""
    regular_hours: GoogleBusinessRegularHours | None = None
    """Regular weekly opening hours."""
    special_hours: GoogleBusinessSpecialHours | None = None
    """Opening hours that differ from the regular ones on certain dates."""
    profile: GoogleBusinessLocationDetailProfile | None = None
    """Profile of the business."""
    website_uri: str | None = None
    """URL of the business website."""
    phone_numbers: GoogleBusinessPhoneNumbers | None = None
    """Phone numbers of the business."""


class UpdateGoogleBusinessLocationDetailsResponse(Model, kw_only=True, rename="camel"):
    """The location is updated."""

    success: bool | None = None
    account_id: str | None = None
    """ID of the account in Late."""
    location_id: str | None = None
    """ID of the location on Google."""


class GoogleBusinessRegularPeriodUpdate(Model, kw_only=True, rename="camel"):
    """Google business regular period update."""

    open_day: str | None = None
    """Day on which the period starts, such as `MONDAY`."""
    open_time: str | None = None
    """Time at which the location opens, as `HH:MM`."""
    close_day: str | None = None
    """Day on which the period ends, such as `MONDAY`."""
    close_time: str | None = None
    """Time at which the location closes, as `HH:MM`."""


class GoogleBusinessRegularHoursUpdate(Model, kw_only=True):
    """Regular weekly opening hours."""

    periods: list[GoogleBusinessRegularPeriodUpdate] | None = None
    """Opening periods of the week."""
