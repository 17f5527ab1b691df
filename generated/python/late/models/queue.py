"""Models of queue."""

import datetime as dt
from typing import TYPE_CHECKING, Annotated, Any, Literal

import msgspec

from .._model import Model, Variants

QueueSlotAll = Literal["true"] | str


class QueueSlot(Model, kw_only=True, rename="camel"):
    """A weekly time slot of a queue."""

    day_of_week: int | None = None
    """The day of the week, from 0 (Sunday) to 6 (Saturday). From 0 to 6."""
    time: str | None = None
    """The time of day in 24-hour `HH:mm` format. Matches `^([0-1][0-9]|2[0-3]):[0-5][0-9]$`."""


class QueueSchedule(Model, kw_only=True, rename="camel"):
    """A queue: the weekly slots into which a profile's posts are scheduled."""

    id: str | None = msgspec.field(default=None, name="_id")
    """The ID of the queue."""
    profile_id: str | None = None
    """The ID of the profile which owns the queue."""
    name: str | None = None
    """The name of the queue, such as "Morning Posts" or "Evening Content"."""
    timezone: str | None = None
    """The IANA time zone of the queue, such as `America/New_York`."""
    slots: list[QueueSlot] | None = None
    """The weekly slots of the queue."""
    active: bool | None = None
    """Whether the queue is in use."""
    is_default: bool | None = None
    """Whether this is the profile's default queue, which applies when a request has no
    `queueId`.
    """
    created_at: dt.datetime | None = None
    updated_at: dt.datetime | None = None


class QueueSlotExists(Model, kw_only=True, rename="camel"):
    """One queue, as returned by default."""

    exists: bool | None = None
    """Whether the queue schedule exists."""
    schedule: QueueSchedule | None = None
    next_slots: list[dt.datetime] | None = None
    """Times of the next slots of this queue."""


class QueueSlotQueues(Model, kw_only=True):
    """Every queue of the profile, as returned with `all=true`."""

    queues: list[QueueSchedule] | None = None
    """Queue schedules of the profile."""
    count: int | None = None
    """Number of queues."""


if TYPE_CHECKING:
    ListQueueSlotsResponse = QueueSlotExists | QueueSlotQueues | dict[str, Any]
    """One queue schedule, or all of them with `all=true`."""
else:
    ListQueueSlotsResponse = Annotated[
        Any, Variants("queue:QueueSlotExists", "queue:QueueSlotQueues")
    ]


class CreateQueueSlotResponse(Model, kw_only=True, rename="camel"):
    """The queue is created."""

    success: bool | None = None
    schedule: QueueSchedule | None = None
    next_slots: list[dt.datetime] | None = None
    """Times of the next slots of this queue."""


class UpdateQueueSlotResponse(Model, kw_only=True, rename="camel"):
    """The queue schedule is saved."""

    success: bool | None = None
    schedule: QueueSchedule | None = None
    next_slots: list[dt.datetime] | None = None
    """Times of the next slots of this queue."""
    reshuffled_count: int | None = None
    """Number of queued posts that were rescheduled."""


class DeleteQueueSlotResponse(Model, kw_only=True):
    """The queue is deleted."""

    success: bool | None = None
    deleted: bool | None = None
    """Whether the queue was deleted."""


class PreviewQueueResponse(Model, kw_only=True, rename="camel"):
    """The times of the upcoming slots."""

    profile_id: str | None = None
    """ID of the profile."""
    count: int | None = None
    """Number of slots in the preview."""
    slots: list[dt.datetime] | None = None
    """Times of the upcoming slots."""


class GetNextQueueSlotResponse(Model, kw_only=True, rename="camel"):
    """The next free slot and its queue."""

    profile_id: str | None = None
    """ID of the profile."""
    next_slot: dt.datetime | None = None
    """Time of the next free slot."""
    timezone: str | None = None
    """Time zone of the queue."""
    queue_id: str | None = None
    """ID of the queue that the slot belongs to."""
    queue_name: str | None = None
    """Name of the queue."""
