"""Input types of queue."""

from __future__ import annotations

from typing import TypedDict


class QueueSlotInput(TypedDict, total=False):
    """A weekly time slot of a queue."""

    day_of_week: int
    """The day of the week, from 0 (Sunday) to 6 (Saturday). From 0 to 6."""
    time: str
    """The time of day in 24-hour `HH:mm` format. Matches `^([0-1][0-9]|2[0-3]):[0-5][0-9]$`."""
