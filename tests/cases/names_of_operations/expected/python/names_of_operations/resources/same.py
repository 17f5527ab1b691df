"""Same: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._options import RequestOptions

_FETCH = Operation("same.fetch", "GET", "/same-case")
_PUT = Operation("same.put", "PUT", "/same-case")


class Same(Resource):
    """Same."""

    def fetch(self, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /same-case`.

        Example:
            client.same.fetch()
        """
        self._call(_FETCH, options)

    def put(self, **options: Unpack[RequestOptions]) -> None:
        """Call `PUT /same-case`.

        Example:
            client.same.put()
        """
        self._call(_PUT, options)


class AsyncSame(AsyncResource):
    """Same."""

    async def fetch(self, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /same-case`."""
        await self._call(_FETCH, options)

    async def put(self, **options: Unpack[RequestOptions]) -> None:
        """Call `PUT /same-case`."""
        await self._call(_PUT, options)
