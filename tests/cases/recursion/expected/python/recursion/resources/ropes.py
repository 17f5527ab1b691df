"""Ropes: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._options import RequestOptions
    from ..models.ropes import Rope

_GET = Operation("ropes.get", "GET", "/ropes", "ropes:Rope")


class Ropes(Resource):
    """Ropes."""

    def get(self, **options: Unpack[RequestOptions]) -> Rope:
        """Call `GET /ropes`.

        Returns:
            The rope.

        Example:
            recursion.ropes.get()
        """
        return self._call(_GET, options)


class AsyncRopes(AsyncResource):
    """Ropes."""

    async def get(self, **options: Unpack[RequestOptions]) -> Rope:
        """Call `GET /ropes`.

        Returns:
            The rope.
        """
        return await self._call(_GET, options)
