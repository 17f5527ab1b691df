"""Visits: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._options import RequestOptions
    from ..models.visits import Visit

_GET = Operation("visits.get", "GET", "/pets/{petId}/visits/{visitId}", "visits:Visit")


class Visits(Resource):
    """Visits."""

    def get(self, pet_id: str, visit_id: str, **options: Unpack[RequestOptions]) -> Visit:
        """Call `GET /pets/{petId}/visits/{visitId}`.

        Returns:
            The visit.

        Example:
            subset.visits.get("66f1a2b3c4d5e6f708192adb", "66f1a2b3c4d5e6f708192a9f")
        """
        return self._call(_GET, options, path=(pet_id, visit_id))


class AsyncVisits(AsyncResource):
    """Visits."""

    async def get(self, pet_id: str, visit_id: str, **options: Unpack[RequestOptions]) -> Visit:
        """Call `GET /pets/{petId}/visits/{visitId}`.

        Returns:
            The visit.
        """
        return await self._call(_GET, options, path=(pet_id, visit_id))
