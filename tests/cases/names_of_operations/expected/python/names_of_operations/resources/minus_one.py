"""Minus One: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._options import RequestOptions

_MINUS_ONE = Operation("minus_one.minus_one", "DELETE", "/plus")


class MinusOne(Resource):
    """Minus One."""

    def minus_one(self, **options: Unpack[RequestOptions]) -> None:
        """Call `DELETE /plus`.

        Example:
            client.minus_one.minus_one()
        """
        self._call(_MINUS_ONE, options)


class AsyncMinusOne(AsyncResource):
    """Minus One."""

    async def minus_one(self, **options: Unpack[RequestOptions]) -> None:
        """Call `DELETE /plus`."""
        await self._call(_MINUS_ONE, options)
