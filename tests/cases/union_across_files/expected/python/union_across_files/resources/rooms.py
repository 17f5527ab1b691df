"""Rooms: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._omit import omit
from .._operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._omit import Omit
    from .._options import RequestOptions
    from ..types.room import RoomOwnerInput

_CREATE = Operation("rooms.create", "POST", "/rooms", inputs={"owner": "room:RoomOwner"})


class Rooms(Resource):
    """Rooms."""

    def create(
        self,
        *,
        name: str | Omit = omit,
        owner: RoomOwnerInput | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `POST /rooms`.

        Example:
            client.rooms.create(name="Example")
        """
        self._call(_CREATE, options, body={"name": name, "owner": owner})


class AsyncRooms(AsyncResource):
    """Rooms."""

    async def create(
        self,
        *,
        name: str | Omit = omit,
        owner: RoomOwnerInput | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `POST /rooms`."""
        await self._call(_CREATE, options, body={"name": name, "owner": owner})
