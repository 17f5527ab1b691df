"""Pets: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._omit import omit
from .._operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._omit import Omit
    from .._options import RequestOptions
    from ..models.pets import AnyAnimal, PetListCatsResponse, PetListDogsResponse

_LIST_CATS = Operation("pets.list_cats", "GET", "/cats", "pets:PetListCatsResponse")
_LIST_DOGS = Operation("pets.list_dogs", "GET", "/dogs", "pets:PetListDogsResponse")
_LIST = Operation("pets.list", "GET", "/pets", "pets:AnyAnimal")
_LIST_PETS = Operation("pets.list_pets", "GET", "/v2/pets", "pets:AnyAnimal")


class Pets(Resource):
    """Pets."""

    def list_cats(self, **options: Unpack[RequestOptions]) -> PetListCatsResponse:
        """Call `GET /cats`.

        Returns:
            All cats.

        Example:
            files.pets.list_cats()
        """
        return self._call(_LIST_CATS, options)

    def list_dogs(
        self, *, limit: int | Omit = omit, **options: Unpack[RequestOptions]
    ) -> PetListDogsResponse:
        """Call `GET /dogs`.

        Returns:
            All dogs.

        Example:
            files.pets.list_dogs(limit=50)
        """
        return self._call(_LIST_DOGS, options, query={"limit": limit})

    def list(self, **options: Unpack[RequestOptions]) -> AnyAnimal:
        """Call `GET /pets`.

        Example:
            files.pets.list()
        """
        return self._call(_LIST, options)

    def list_pets(self, **options: Unpack[RequestOptions]) -> AnyAnimal:
        """Call `GET /v2/pets`.

        Example:
            files.pets.list_pets()
        """
        return self._call(_LIST_PETS, options)


class AsyncPets(AsyncResource):
    """Pets."""

    async def list_cats(self, **options: Unpack[RequestOptions]) -> PetListCatsResponse:
        """Call `GET /cats`.

        Returns:
            All cats.
        """
        return await self._call(_LIST_CATS, options)

    async def list_dogs(
        self, *, limit: int | Omit = omit, **options: Unpack[RequestOptions]
    ) -> PetListDogsResponse:
        """Call `GET /dogs`.

        Returns:
            All dogs.
        """
        return await self._call(_LIST_DOGS, options, query={"limit": limit})

    async def list(self, **options: Unpack[RequestOptions]) -> AnyAnimal:
        """Call `GET /pets`."""
        return await self._call(_LIST, options)

    async def list_pets(self, **options: Unpack[RequestOptions]) -> AnyAnimal:
        """Call `GET /v2/pets`."""
        return await self._call(_LIST_PETS, options)
