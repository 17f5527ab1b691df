"""Status: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._options import RequestOptions
    from ..models.status import Status

_GET = Operation("status.get", "GET", "/status", "status:Status")


class StatusResource(Resource):
    """Status."""

    def get(self, **options: Unpack[RequestOptions]) -> Status:
        """Call `GET /status`.

        Returns:
            All is well.

        Example:
            subset.status.get()
        """
        return self._call(_GET, options)


class AsyncStatusResource(AsyncResource):
    """Status."""

    async def get(self, **options: Unpack[RequestOptions]) -> Status:
        """Call `GET /status`.

        Returns:
            All is well.
        """
        return await self._call(_GET, options)
