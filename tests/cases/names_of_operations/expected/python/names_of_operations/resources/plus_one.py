"""Plus One: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._options import RequestOptions

_PLUS_ONE = Operation("plus_one.plus_one", "PUT", "/plus")


class PlusOne(Resource):
    """Plus One."""

    def plus_one(self, **options: Unpack[RequestOptions]) -> None:
        """Call `PUT /plus`.

        Example:
            client.plus_one.plus_one()
        """
        self._call(_PLUS_ONE, options)


class AsyncPlusOne(AsyncResource):
    """Plus One."""

    async def plus_one(self, **options: Unpack[RequestOptions]) -> None:
        """Call `PUT /plus`."""
        await self._call(_PLUS_ONE, options)
