"""Input types of gmb location."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models.gmb_location import (
        GoogleBusinessLocationDetailHourPeriodEndDate,
        GoogleBusinessLocationDetailHourPeriodStartDate,
        GoogleBusinessLocationDetailSpecialHourPeriod,
        UpdateGoogleBusinessLocationRegularHoursPeriod,
    )


class GoogleBusinessLocationDetailSpecialHoursInput(TypedDict, total=False):
    """Opening hours that differ from the regular ones on certain dates."""

    special_hour_periods: Sequence[
        GoogleBusinessLocationDetailSpecialHourPeriodInput
        | GoogleBusinessLocationDetailSpecialHourPeriod
    ]
    """Periods with special hours."""


class GoogleBusinessLocationDetailSpecialHourPeriodInput(TypedDict, total=False):
    """Google business location detail special hour period."""

    start_date: (
        GoogleBusinessLocationDetailHourPeriodStartDateInput
        | GoogleBusinessLocationDetailHourPeriodStartDate
    )
    """First date of the period."""
    end_date: (
        GoogleBusinessLocationDetailHourPeriodEndDateInput
        | GoogleBusinessLocationDetailHourPeriodEndDate
    )
    """Last date of the period."""
    open_time: str
    """Time at which the location opens, as `HH:MM`."""
    close_time: str
    """Time at which the location closes, as `HH:MM`."""
    closed: bool
    """Whether the location is closed in this period."""


class GoogleBusinessLocationDetailHourPeriodStartDateInput(TypedDict, total=False):
    """First date of the period."""

    year: int
    month: int
    day: int


class GoogleBusinessLocationDetailHourPeriodEndDateInput(TypedDict, total=False):
    """Last date of the period."""

    year: int
    month: int
    day: int


class GoogleBusinessLocationDetailProfileInput(TypedDict, total=False):
    """Profile of the business."""

    description: str
    """Text that describes the business."""


class GoogleBusinessLocationDetailPhoneNumbersInput(TypedDict, total=False):
    """Phone numbers of the business."""

    primary_phone: str
    """Main phone number."""
    additional_phones: Sequence[str]
    """Further phone numbers."""


class UpdateGoogleBusinessLocationDetailsRegularHoursInput(TypedDict, total=False):
    """Regular weekly opening hours."""

    periods: Sequence[
        UpdateGoogleBusinessLocationRegularHoursPeriodInput
        | UpdateGoogleBusinessLocationRegularHoursPeriod
    ]
    """Opening periods of the week."""


class UpdateGoogleBusinessLocationRegularHoursPeriodInput(TypedDict, total=False):
    """Update google business location regular hours period."""

    open_day: str
    """Day on which the period starts, such as `MONDAY`."""
    open_time: str
    """Time at which the location opens, as `HH:MM`."""
    close_day: str
    """Day on which the period ends, such as `MONDAY`."""
    close_time: str
    """Time at which the location closes, as `HH:MM`."""
