"""Pets: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._options import RequestOptions
    from ..models.pets import Pet, PetListResponse

_LIST = Operation(
    "pets.list", "GET", "/pets", "pets:PetListResponse", errors={"400": "errors:Problem"}
)
_GET = Operation("pets.get", "GET", "/pets/{petId}", "pets:Pet")


class Pets(Resource):
    """Pets."""

    def list(self, **options: Unpack[RequestOptions]) -> PetListResponse:
        """Call `GET /pets`.

        Returns:
            All pets.

        Raises:
            BadRequestError: Wrong.

        Example:
            subset.pets.list()
        """
        return self._call(_LIST, options)

    def get(self, pet_id: str, **options: Unpack[RequestOptions]) -> Pet:
        """Call `GET /pets/{petId}`.

        Example:
            subset.pets.get("66f1a2b3c4d5e6f708192adb")
        """
        return self._call(_GET, options, path=(pet_id,))


class AsyncPets(AsyncResource):
    """Pets."""

    async def list(self, **options: Unpack[RequestOptions]) -> PetListResponse:
        """Call `GET /pets`.

        Returns:
            All pets.

        Raises:
            BadRequestError: Wrong.
        """
        return await self._call(_LIST, options)

    async def get(self, pet_id: str, **options: Unpack[RequestOptions]) -> Pet:
        """Call `GET /pets/{petId}`."""
        return await self._call(_GET, options, path=(pet_id,))
