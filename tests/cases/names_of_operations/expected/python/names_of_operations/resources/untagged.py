"""Untagged: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._options import RequestOptions

_GET = Operation("untagged.get", "GET", "/untagged")


class Untagged(Resource):
    """Untagged."""

    def get(self, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /untagged`.

        Example:
            client.untagged.get()
        """
        self._call(_GET, options)


class AsyncUntagged(AsyncResource):
    """Untagged."""

    async def get(self, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /untagged`."""
        await self._call(_GET, options)
