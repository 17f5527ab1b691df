"""Class: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._options import RequestOptions

_CLASS = Operation("class_.class_", "GET", "/class")


class Class(Resource):
    """Class."""

    def class_(self, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /class`.

        Example:
            client.class_.class_()
        """
        self._call(_CLASS, options)


class AsyncClass(AsyncResource):
    """Class."""

    async def class_(self, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /class`."""
        await self._call(_CLASS, options)
