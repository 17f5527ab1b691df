"""First: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._options import RequestOptions

_GET_TWO = Operation("first.get_two", "GET", "/two")


class First(Resource):
    """First."""

    def get_two(self, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /two`.

        Example:
            client.first.get_two()
        """
        self._call(_GET_TWO, options)


class AsyncFirst(AsyncResource):
    """First."""

    async def get_two(self, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /two`."""
        await self._call(_GET_TWO, options)
