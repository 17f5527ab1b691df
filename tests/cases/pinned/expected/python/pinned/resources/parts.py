"""Parts: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._options import RequestOptions
    from ..models.parts import Part

_GET = Operation("parts.get", "GET", "/v1/parts", "parts:Part")


class Parts(Resource):
    """Parts."""

    def get(self, **options: Unpack[RequestOptions]) -> Part:
        """Call `GET /v1/parts`.

        Returns:
            The part.

        Example:
            pinned.parts.get()
        """
        return self._call(_GET, options)


class AsyncParts(AsyncResource):
    """Parts."""

    async def get(self, **options: Unpack[RequestOptions]) -> Part:
        """Call `GET /v1/parts`.

        Returns:
            The part.
        """
        return await self._call(_GET, options)
