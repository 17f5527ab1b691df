"""Pets: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._options import RequestOptions
    from ..models.pets import Pet
    from ..types.pets import PetInput

_CREATE = Operation("pets.create", "POST", "/pets", "pets:Pet", body="pets:Pet")


class Pets(Resource):
    """Pets."""

    def create(self, *, body: PetInput, **options: Unpack[RequestOptions]) -> Pet:
        """Call `POST /pets`.

        Args:
            body: A pet, told apart by `petType`.

        Example:
            client.pets.create(body={"pet_type": "pet-type"})
        """
        return self._call(_CREATE, options, body=body)


class AsyncPets(AsyncResource):
    """Pets."""

    async def create(self, *, body: PetInput, **options: Unpack[RequestOptions]) -> Pet:
        """Call `POST /pets`.

        Args:
            body: A pet, told apart by `petType`.
        """
        return await self._call(_CREATE, options, body=body)
