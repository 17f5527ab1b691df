"""Health: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._options import RequestOptions

_PING = Operation("health.ping", "GET", "/ping")


class Health(Resource):
    """Health."""

    def ping(self, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /ping`.

        Example:
            servers.health.ping()
        """
        self._call(_PING, options)


class AsyncHealth(AsyncResource):
    """Health."""

    async def ping(self, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /ping`."""
        await self._call(_PING, options)
