"""Health: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._options import RequestOptions

_GET = Operation("health.get", "GET", "/v1/health")


class Health(Resource):
    """Health."""

    def get(self, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /v1/health`.

        Example:
            client.health.get()
        """
        self._call(_GET, options)


class AsyncHealth(AsyncResource):
    """Health."""

    async def get(self, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /v1/health`."""
        await self._call(_GET, options)
