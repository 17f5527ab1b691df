"""Queue: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._base import AsyncResource, Resource
from .._omit import omit
from .._operation import Operation

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Unpack

    from .._omit import Omit
    from .._options import RequestOptions
    from ..models.queue import (
        CreateQueueSlotResponse,
        DeleteQueueSlotResponse,
        GetNextQueueSlotResponse,
        PreviewQueueResponse,
        QueueSlot,
        QueueSlotAll,
        QueueSlotExists,
        QueueSlotQueues,
        UpdateQueueSlotResponse,
    )
    from ..types.queue import QueueSlotInput

_LIST_SLOTS_ALL_TRUE = Operation(
    "queue.list_slots",
    "GET",
    "/v1/queue/slots",
    "queue:QueueSlotQueues",
    errors={"401": "errors:UnauthorizedBody"},
)
_LIST_SLOTS = Operation(
    "queue.list_slots",
    "GET",
    "/v1/queue/slots",
    "queue:QueueSlotExists",
    errors={"401": "errors:UnauthorizedBody"},
)
_CREATE_SLOT = Operation(
    "queue.create_slot",
    "POST",
    "/v1/queue/slots",
    "queue:CreateQueueSlotResponse",
    inputs={"slots": "queue:QueueSlot"},
    errors={"401": "errors:UnauthorizedBody"},
)
_UPDATE_SLOT = Operation(
    "queue.update_slot",
    "PUT",
    "/v1/queue/slots",
    "queue:UpdateQueueSlotResponse",
    inputs={"slots": "queue:QueueSlot"},
    errors={"401": "errors:UnauthorizedBody"},
)
_DELETE_SLOT = Operation(
    "queue.delete_slot",
    "DELETE",
    "/v1/queue/slots",
    "queue:DeleteQueueSlotResponse",
    errors={"401": "errors:UnauthorizedBody"},
)
_PREVIEW = Operation(
    "queue.preview",
    "GET",
    "/v1/queue/preview",
    "queue:PreviewQueueResponse",
    errors={"401": "errors:UnauthorizedBody"},
)
_GET_NEXT_SLOT = Operation(
    "queue.get_next_slot",
    "GET",
    "/v1/queue/next-slot",
    "queue:GetNextQueueSlotResponse",
    errors={"401": "errors:UnauthorizedBody"},
)


class Queue(Resource):
    """Manage recurring posting slots and preview the upcoming ones."""

    @overload
    def list_slots(
        self,
        *,
        profile_id: str,
        all: Literal["true"],
        queue_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> QueueSlotQueues: ...

    @overload
    def list_slots(
        self,
        *,
        profile_id: str,
        queue_id: str | Omit = omit,
        all: Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> QueueSlotExists: ...

    def list_slots(
        self,
        *,
        profile_id: str,
        queue_id: str | Omit = omit,
        all: QueueSlotAll | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> QueueSlotQueues | QueueSlotExists:
        """List queue schedules.

        Returns the queue schedules of a profile. Pass `queue_id` to get one queue, or `all=true` to
        get every queue. With neither, you get the default queue.

        Args:
            profile_id: ID of the profile whose queues you want.
            queue_id: ID of the queue to return, optional.
            all: Set it to `"true"` to get every queue of the profile.

        Returns:
            One queue schedule, or all of them with `all=true`.

        Raises:
            BadRequestError: `profile_id` is missing.
            AuthenticationError: The API key is missing or invalid.
            NotFoundError: The profile does not exist.

        Example:
            late.queue.list_slots(
                profile_id="66f1a2b3c4d5e6f708192ad5", queue_id="66f1a2b3c4d5e6f708192ac3"
            )
        """
        if all == "true":
            return self._call(
                _LIST_SLOTS_ALL_TRUE,
                options,
                query={"profileId": profile_id, "queueId": queue_id, "all": all},
            )
        return self._call(
            _LIST_SLOTS, options, query={"profileId": profile_id, "queueId": queue_id, "all": all}
        )

    def create_slot(
        self,
        *,
        profile_id: str,
        name: str,
        timezone: str,
        slots: Sequence[QueueSlotInput | QueueSlot],
        active: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> CreateQueueSlotResponse:
        """Create a queue schedule.

        Adds a queue to a profile and returns its schedule with the next slots. The first queue of a
        profile becomes its default. Later queues do not, unless you explicitly make one the
        default.

        Args:
            profile_id: ID of the profile that gets the queue.
            name: Name of the queue, such as `Evening Posts`.
            timezone: IANA time zone of the slots.
            slots: Weekly times at which the queue publishes.
            active: Whether the queue is in use (active by default). Default: `True`.

        Returns:
            The queue is created.

        Raises:
            BadRequestError: The request is not valid or fails validation.
            AuthenticationError: The API key is missing or invalid.
            NotFoundError: The profile does not exist.

        Example:
            late.queue.create_slot(
                profile_id="66f1a2b3c4d5e6f708192a3b",
                name="Evening Posts",
                timezone="America/New_York",
                slots=[{"day_of_week": 2, "time": "18:00"}, {"day_of_week": 4, "time": "18:00"}],
                active=True,
            )
        """
        return self._call(
            _CREATE_SLOT,
            options,
            body={
                "profileId": profile_id,
                "name": name,
                "timezone": timezone,
                "slots": slots,
                "active": active,
            },
        )

    def update_slot(
        self,
        *,
        profile_id: str,
        timezone: str,
        slots: Sequence[QueueSlotInput | QueueSlot],
        queue_id: str | Omit = omit,
        name: str | Omit = omit,
        active: bool | Omit = omit,
        set_as_default: bool | Omit = omit,
        reshuffle_existing: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> UpdateQueueSlotResponse:
        """Create or update a queue schedule.

        Updates a queue of a profile, or creates it.

        - With `queue_id`, it updates that queue.
        - Without `queue_id`, it updates the default queue, or creates it.
        - With `set_as_default` set to `True`, the queue becomes the default of the profile.

        Args:
            profile_id: ID of the profile that owns the queue.
            timezone: IANA time zone of the slots.
            slots: Weekly times at which the queue publishes.
            queue_id: ID of the queue to update. Optional: without it, the call applies to the
                default queue.
            name: Name of the queue.
            active: Whether the queue is in use (active by default). Default: `True`.
            set_as_default: Whether this queue becomes the default of the profile.
            reshuffle_existing: Whether to move the posts already queued so that they match the new
                slots. Default: `False`.

        Returns:
            The queue schedule is saved.

        Raises:
            BadRequestError: The request is not valid.
            AuthenticationError: The API key is missing or invalid.
            NotFoundError: The profile does not exist.

        Example:
            late.queue.update_slot(
                profile_id="66f1a2b3c4d5e6f708192a3b",
                timezone="America/New_York",
                slots=[{"day_of_week": 2, "time": "19:30"}, {"day_of_week": 4, "time": "19:30"}],
                queue_id="66f1a2b3c4d5e6f708192c02",
                name="Evening Posts",
                active=True,
                set_as_default=False,
                reshuffle_existing=True,
            )
        """
        return self._call(
            _UPDATE_SLOT,
            options,
            body={
                "profileId": profile_id,
                "timezone": timezone,
                "slots": slots,
                "queueId": queue_id,
                "name": name,
                "active": active,
                "setAsDefault": set_as_default,
                "reshuffleExisting": reshuffle_existing,
            },
        )

    def delete_slot(
        self, *, profile_id: str, queue_id: str, **options: Unpack[RequestOptions]
    ) -> DeleteQueueSlotResponse:
        """Delete a queue schedule.

        Deletes the queue with the given `queue_id` from a profile. If it is the default queue,
        another queue becomes the default.

        Args:
            profile_id: ID of the profile that owns the queue.
            queue_id: ID of the queue to delete.

        Returns:
            The queue is deleted.

        Raises:
            BadRequestError: `profile_id` or `queue_id` is missing.
            AuthenticationError: The API key is missing or invalid.

        Example:
            late.queue.delete_slot(
                profile_id="66f1a2b3c4d5e6f708192ad5", queue_id="66f1a2b3c4d5e6f708192ac3"
            )
        """
        return self._call(
            _DELETE_SLOT, options, query={"profileId": profile_id, "queueId": queue_id}
        )

    def preview(
        self,
        *,
        profile_id: str,
        queue_id: str | Omit = omit,
        count: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> PreviewQueueResponse:
        """Preview upcoming queue slots.

        Returns the times of the next queue slots of a profile as ISO date-time strings. Use `count`
        to choose how many.

        Args:
            profile_id: ID of the profile whose slots you want.
            queue_id: ID of the queue to preview; without it, the default queue is used.
            count: How many slots to return, from 1 to 100, 20 by default. Default: `20`.

        Returns:
            The times of the upcoming slots.

        Raises:
            BadRequestError: A parameter is not valid.
            AuthenticationError: The API key is missing or invalid.
            NotFoundError: The profile or its queue schedule does not exist.

        Example:
            late.queue.preview(
                profile_id="66f1a2b3c4d5e6f708192ad5", queue_id="66f1a2b3c4d5e6f708192ac3", count=10
            )
        """
        return self._call(
            _PREVIEW, options, query={"profileId": profile_id, "queueId": queue_id, "count": count}
        )

    def get_next_slot(
        self, *, profile_id: str, queue_id: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> GetNextQueueSlotResponse:
        """Get the next queue slot.

        Returns the next free slot of a queue. It is a preview. To queue a post, call `POST
        /v1/posts` with `queuedFromProfile` in place of `scheduledFor`.

        Args:
            profile_id: ID of the profile whose slot you want.
            queue_id: ID of the queue to look in, optional; the profile's default queue is used
                otherwise.

        Returns:
            The next free slot and its queue.

        Raises:
            BadRequestError: A parameter is not valid, or the queue is inactive.
            AuthenticationError: The API key is missing or invalid.
            NotFoundError: The profile or its queue schedule does not exist, or no slot is free.

        Example:
            late.queue.get_next_slot(
                profile_id="66f1a2b3c4d5e6f708192ad5", queue_id="66f1a2b3c4d5e6f708192ac3"
            )
        """
        return self._call(
            _GET_NEXT_SLOT, options, query={"profileId": profile_id, "queueId": queue_id}
        )


class AsyncQueue(AsyncResource):
    """Manage recurring posting slots and preview the upcoming ones."""

    @overload
    async def list_slots(
        self,
        *,
        profile_id: str,
        all: Literal["true"],
        queue_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> QueueSlotQueues: ...

    @overload
    async def list_slots(
        self,
        *,
        profile_id: str,
        queue_id: str | Omit = omit,
        all: Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> QueueSlotExists: ...

    async def list_slots(
        self,
        *,
        profile_id: str,
        queue_id: str | Omit = omit,
        all: QueueSlotAll | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> QueueSlotQueues | QueueSlotExists:
        """List queue schedules.

        Returns the queue schedules of a profile. Pass `queue_id` to get one queue, or `all=true` to
        get every queue. With neither, you get the default queue.

        Args:
            profile_id: ID of the profile whose queues you want.
            queue_id: ID of the queue to return, optional.
            all: Set it to `"true"` to get every queue of the profile.

        Returns:
            One queue schedule, or all of them with `all=true`.

        Raises:
            BadRequestError: `profile_id` is missing.
            AuthenticationError: The API key is missing or invalid.
            NotFoundError: The profile does not exist.
        """
        if all == "true":
            return await self._call(
                _LIST_SLOTS_ALL_TRUE,
                options,
                query={"profileId": profile_id, "queueId": queue_id, "all": all},
            )
        return await self._call(
            _LIST_SLOTS, options, query={"profileId": profile_id, "queueId": queue_id, "all": all}
        )

    async def create_slot(
        self,
        *,
        profile_id: str,
        name: str,
        timezone: str,
        slots: Sequence[QueueSlotInput | QueueSlot],
        active: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> CreateQueueSlotResponse:
        """Create a queue schedule.

        Adds a queue to a profile and returns its schedule with the next slots. The first queue of a
        profile becomes its default. Later queues do not, unless you explicitly make one the
        default.

        Args:
            profile_id: ID of the profile that gets the queue.
            name: Name of the queue, such as `Evening Posts`.
            timezone: IANA time zone of the slots.
            slots: Weekly times at which the queue publishes.
            active: Whether the queue is in use (active by default). Default: `True`.

        Returns:
            The queue is created.

        Raises:
            BadRequestError: The request is not valid or fails validation.
            AuthenticationError: The API key is missing or invalid.
            NotFoundError: The profile does not exist.
        """
        return await self._call(
            _CREATE_SLOT,
            options,
            body={
                "profileId": profile_id,
                "name": name,
                "timezone": timezone,
                "slots": slots,
                "active": active,
            },
        )

    async def update_slot(
        self,
        *,
        profile_id: str,
        timezone: str,
        slots: Sequence[QueueSlotInput | QueueSlot],
        queue_id: str | Omit = omit,
        name: str | Omit = omit,
        active: bool | Omit = omit,
        set_as_default: bool | Omit = omit,
        reshuffle_existing: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> UpdateQueueSlotResponse:
        """Create or update a queue schedule.

        Updates a queue of a profile, or creates it.

        - With `queue_id`, it updates that queue.
        - Without `queue_id`, it updates the default queue, or creates it.
        - With `set_as_default` set to `True`, the queue becomes the default of the profile.

        Args:
            profile_id: ID of the profile that owns the queue.
            timezone: IANA time zone of the slots.
            slots: Weekly times at which the queue publishes.
            queue_id: ID of the queue to update. Optional: without it, the call applies to the
                default queue.
            name: Name of the queue.
            active: Whether the queue is in use (active by default). Default: `True`.
            set_as_default: Whether this queue becomes the default of the profile.
            reshuffle_existing: Whether to move the posts already queued so that they match the new
                slots. Default: `False`.

        Returns:
            The queue schedule is saved.

        Raises:
            BadRequestError: The request is not valid.
            AuthenticationError: The API key is missing or invalid.
            NotFoundError: The profile does not exist.
        """
        return await self._call(
            _UPDATE_SLOT,
            options,
            body={
                "profileId": profile_id,
                "timezone": timezone,
                "slots": slots,
                "queueId": queue_id,
                "name": name,
                "active": active,
                "setAsDefault": set_as_default,
                "reshuffleExisting": reshuffle_existing,
            },
        )

    async def delete_slot(
        self, *, profile_id: str, queue_id: str, **options: Unpack[RequestOptions]
    ) -> DeleteQueueSlotResponse:
        """Delete a queue schedule.

        Deletes the queue with the given `queue_id` from a profile. If it is the default queue,
        another queue becomes the default.

        Args:
            profile_id: ID of the profile that owns the queue.
            queue_id: ID of the queue to delete.

        Returns:
            The queue is deleted.

        Raises:
            BadRequestError: `profile_id` or `queue_id` is missing.
            AuthenticationError: The API key is missing or invalid.
        """
        return await self._call(
            _DELETE_SLOT, options, query={"profileId": profile_id, "queueId": queue_id}
        )

    async def preview(
        self,
        *,
        profile_id: str,
        queue_id: str | Omit = omit,
        count: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> PreviewQueueResponse:
        """Preview upcoming queue slots.

        Returns the times of the next queue slots of a profile as ISO date-time strings. Use `count`
        to choose how many.

        Args:
            profile_id: ID of the profile whose slots you want.
            queue_id: ID of the queue to preview; without it, the default queue is used.
            count: How many slots to return, from 1 to 100, 20 by default. Default: `20`.

        Returns:
            The times of the upcoming slots.

        Raises:
            BadRequestError: A parameter is not valid.
            AuthenticationError: The API key is missing or invalid.
            NotFoundError: The profile or its queue schedule does not exist.
        """
        return await self._call(
            _PREVIEW, options, query={"profileId": profile_id, "queueId": queue_id, "count": count}
        )

    async def get_next_slot(
        self, *, profile_id: str, queue_id: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> GetNextQueueSlotResponse:
        """Get the next queue slot.

        Returns the next free slot of a queue. It is a preview. To queue a post, call `POST
        /v1/posts` with `queuedFromProfile` in place of `scheduledFor`.

        Args:
            profile_id: ID of the profile whose slot you want.
            queue_id: ID of the queue to look in, optional; the profile's default queue is used
                otherwise.

        Returns:
            The next free slot and its queue.

        Raises:
            BadRequestError: A parameter is not valid, or the queue is inactive.
            AuthenticationError: The API key is missing or invalid.
            NotFoundError: The profile or its queue schedule does not exist, or no slot is free.
        """
        return await self._call(
            _GET_NEXT_SLOT, options, query={"profileId": profile_id, "queueId": queue_id}
        )
