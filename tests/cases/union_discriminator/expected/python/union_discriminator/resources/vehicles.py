"""Vehicles: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._options import RequestOptions
    from ..models.vehicles import VehicleListResponse

_LIST = Operation("vehicles.list", "GET", "/vehicles", "vehicles:VehicleListResponse")


class Vehicles(Resource):
    """Vehicles."""

    def list(self, **options: Unpack[RequestOptions]) -> VehicleListResponse:
        """Call `GET /vehicles`.

        Returns:
            Vehicles.

        Example:
            client.vehicles.list()
        """
        return self._call(_LIST, options)


class AsyncVehicles(AsyncResource):
    """Vehicles."""

    async def list(self, **options: Unpack[RequestOptions]) -> VehicleListResponse:
        """Call `GET /vehicles`.

        Returns:
            Vehicles.
        """
        return await self._call(_LIST, options)
