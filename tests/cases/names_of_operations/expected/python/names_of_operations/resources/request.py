"""Request: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._options import RequestOptions

_GET = Operation("request.get", "GET", "/request")


class Request(Resource):
    """Request."""

    def get(self, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /request`.

        Example:
            client.request_.get()
        """
        self._call(_GET, options)


class AsyncRequest(AsyncResource):
    """Request."""

    async def get(self, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /request`."""
        await self._call(_GET, options)
