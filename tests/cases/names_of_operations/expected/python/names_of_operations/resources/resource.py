"""Resource: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._options import RequestOptions

_GET = Operation("resource.get", "GET", "/resource")


class ResourceResource(Resource):
    """Resource."""

    def get(self, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /resource`.

        Example:
            client.resource.get()
        """
        self._call(_GET, options)


class AsyncResourceResource(AsyncResource):
    """Resource."""

    async def get(self, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /resource`."""
        await self._call(_GET, options)
