"""Input types of gmb location."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models.gmb_location import (
        GoogleBusinessEndDate,
        GoogleBusinessRegularPeriodUpdate,
        GoogleBusinessSpecialPeriod,
        GoogleBusinessStartDate,
    )


class GoogleBusinessSpecialHoursInput(TypedDict, total=False):
    """Opening hours that differ from the regular ones on certain dates."""

    special_hour_periods: Sequence[GoogleBusinessSpecialPeriodInput | GoogleBusinessSpecialPeriod]
    """Periods with special hours."""


class GoogleBusinessSpecialPeriodInput(TypedDict, total=False):
    """Google business special period."""

    start_date: GoogleBusinessStartDateInput | GoogleBusinessStartDate
    """First date of the period."""
    end_date: GoogleBusinessEndDateInput | GoogleBusinessEndDate
    """Last date of the period."""
    open_time: str
    """Time at which the location opens, as `HH:MM`."""
    close_time: str
    """Time at which the location closes, as `HH:MM`."""
    closed: bool
    """Whether the location is closed in this period."""


class GoogleBusinessStartDateInput(TypedDict, total=False):
    """First date of the period."""

    year: int
    month: int
    day: int


class GoogleBusinessEndDateInput(TypedDict, total=False):
    """Last date of the period."""

    year: int
    month: int
    day: int


class GoogleBusinessLocationDetailProfileInput(TypedDict, total=False):
    """Profile of the business."""

    description: str
    """Text that describes the business."""


class GoogleBusinessPhoneNumbersInput(TypedDict, total=False):
    """Phone numbers of the business."""

    primary_phone: str
    """Main phone number."""
    additional_phones: Sequence[str]
    """Further phone numbers."""


class GoogleBusinessRegularHoursUpdateInput(TypedDict, total=False):
    """Regular weekly opening hours."""

    periods: Sequence[GoogleBusinessRegularPeriodUpdateInput | GoogleBusinessRegularPeriodUpdate]
    """Opening periods of the week."""


class GoogleBusinessRegularPeriodUpdateInput(TypedDict, total=False):
    """Google business regular period update."""

    open_day: str
    """Day on which the period starts, such as `MONDAY`."""
    open_time: str
    """Time at which the location opens, as `HH:MM`."""
    close_day: str
    """Day on which the period ends, such as `MONDAY`."""
    close_time: str
    """Time at which the location closes, as `HH:MM`."""
