"""Type Checking: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._options import RequestOptions

_GET_IT = Operation("type_checking.get_it", "GET", "/type-checking")


class TypeChecking(Resource):
    """Type Checking."""

    def get_it(self, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /type-checking`.

        Example:
            client.type_checking.get_it()
        """
        self._call(_GET_IT, options)


class AsyncTypeChecking(AsyncResource):
    """Type Checking."""

    async def get_it(self, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /type-checking`."""
        await self._call(_GET_IT, options)
