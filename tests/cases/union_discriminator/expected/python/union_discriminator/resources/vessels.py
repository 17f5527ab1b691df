"""Vessels: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._options import RequestOptions
    from ..models.vessels import Vessel

_GET = Operation("vessels.get", "GET", "/vessels", "vessels:Vessel")


class Vessels(Resource):
    """Vessels."""

    def get(self, **options: Unpack[RequestOptions]) -> Vessel:
        """Call `GET /vessels`.

        Returns:
            A vessel.

        Example:
            client.vessels.get()
        """
        return self._call(_GET, options)


class AsyncVessels(AsyncResource):
    """Vessels."""

    async def get(self, **options: Unpack[RequestOptions]) -> Vessel:
        """Call `GET /vessels`.

        Returns:
            A vessel.
        """
        return await self._call(_GET, options)
