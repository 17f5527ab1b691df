"""Pets: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._options import RequestOptions
    from ..models.pets import Pet

_GET = Operation("pets.get", "GET", "/pets/{id}", "pets:Pet")


class Pets(Resource):
    """Pets."""

    def get(self, id: str, **options: Unpack[RequestOptions]) -> Pet:
        """Call `GET /pets/{id}`.

        Example:
            nullable.pets.get("66f1a2b3c4d5e6f708192a50")
        """
        return self._call(_GET, options, path=(id,))


class AsyncPets(AsyncResource):
    """Pets."""

    async def get(self, id: str, **options: Unpack[RequestOptions]) -> Pet:
        """Call `GET /pets/{id}`."""
        return await self._call(_GET, options, path=(id,))
