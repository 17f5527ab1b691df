"""Pets: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._options import RequestOptions
    from ..models.pets import AnyPet

_GET = Operation("pets.get", "GET", "/pets", "pets:AnyPet")


class Pets(Resource):
    """Pets."""

    def get(self, **options: Unpack[RequestOptions]) -> AnyPet:
        """Call `GET /pets`.

        Example:
            inheritance.pets.get()
        """
        return self._call(_GET, options)


class AsyncPets(AsyncResource):
    """Pets."""

    async def get(self, **options: Unpack[RequestOptions]) -> AnyPet:
        """Call `GET /pets`."""
        return await self._call(_GET, options)
