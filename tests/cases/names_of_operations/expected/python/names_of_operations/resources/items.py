"""Items: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._options import RequestOptions

_READ = Operation("items.read", "GET", "/items")
_CREATE = Operation("items.create", "POST", "/items")


class Items(Resource):
    """Items."""

    def read(self, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /items`.

        Example:
            client.items.read()
        """
        self._call(_READ, options)

    def create(self, **options: Unpack[RequestOptions]) -> None:
        """Call `POST /items`.

        Example:
            client.items.create()
        """
        self._call(_CREATE, options)


class AsyncItems(AsyncResource):
    """Items."""

    async def read(self, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /items`."""
        await self._call(_READ, options)

    async def create(self, **options: Unpack[RequestOptions]) -> None:
        """Call `POST /items`."""
        await self._call(_CREATE, options)
