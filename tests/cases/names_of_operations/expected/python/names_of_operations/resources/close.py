"""Close: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._options import RequestOptions

_ALL = Operation("close.all", "POST", "/close")


class Close(Resource):
    """Called like a method of the client."""

    def all(self, **options: Unpack[RequestOptions]) -> None:
        """Call `POST /close`.

        Example:
            client.close_.all()
        """
        self._call(_ALL, options)


class AsyncClose(AsyncResource):
    """Called like a method of the client."""

    async def all(self, **options: Unpack[RequestOptions]) -> None:
        """Call `POST /close`."""
        await self._call(_ALL, options)
