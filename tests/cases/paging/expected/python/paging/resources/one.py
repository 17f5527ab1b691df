"""One: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._options import RequestOptions
    from ..models.row import Row

_GET = Operation("one.get", "GET", "/one", "row:Row")


class One(Resource):
    """One."""

    def get(self, **options: Unpack[RequestOptions]) -> Row:
        """Call `GET /one`.

        Example:
            paging.one.get()
        """
        return self._call(_GET, options)


class AsyncOne(AsyncResource):
    """One."""

    async def get(self, **options: Unpack[RequestOptions]) -> Row:
        """Call `GET /one`."""
        return await self._call(_GET, options)
