"""Animals: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._options import RequestOptions
    from ..models.animals import Cat
    from ..types.animals import ChoiceInput

_GET = Operation("animals.get", "GET", "/animals", "animals:Cat")
_PUT = Operation("animals.put", "PUT", "/animals", body="animals:Choice")


class Animals(Resource):
    """Animals."""

    def get(self, **options: Unpack[RequestOptions]) -> Cat:
        """Call `GET /animals`.

        Returns:
            An animal.

        Example:
            client.animals.get()
        """
        return self._call(_GET, options)

    def put(self, *, body: ChoiceInput, **options: Unpack[RequestOptions]) -> None:
        """Call `PUT /animals`.

        Args:
            body: Shared members and one of two.

        Example:
            client.animals.put(body={"id": "66f1a2b3c4d5e6f708192a50", "step_length": 1})
        """
        self._call(_PUT, options, body=body)


class AsyncAnimals(AsyncResource):
    """Animals."""

    async def get(self, **options: Unpack[RequestOptions]) -> Cat:
        """Call `GET /animals`.

        Returns:
            An animal.
        """
        return await self._call(_GET, options)

    async def put(self, *, body: ChoiceInput, **options: Unpack[RequestOptions]) -> None:
        """Call `PUT /animals`.

        Args:
            body: Shared members and one of two.
        """
        await self._call(_PUT, options, body=body)
