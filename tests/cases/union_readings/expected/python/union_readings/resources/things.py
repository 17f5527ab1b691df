"""Things: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._options import RequestOptions
    from ..models.things import Things

_GET = Operation("things.get", "GET", "/things", "things:Things")


class ThingsResource(Resource):
    """Things."""

    def get(self, **options: Unpack[RequestOptions]) -> Things:
        """Call `GET /things`.

        Returns:
            All of it.

        Example:
            client.things.get()
        """
        return self._call(_GET, options)


class AsyncThingsResource(AsyncResource):
    """Things."""

    async def get(self, **options: Unpack[RequestOptions]) -> Things:
        """Call `GET /things`.

        Returns:
            All of it.
        """
        return await self._call(_GET, options)
