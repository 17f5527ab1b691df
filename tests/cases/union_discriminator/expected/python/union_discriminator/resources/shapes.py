"""Shapes: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._options import RequestOptions
    from ..models.shapes import Shape

_GET = Operation("shapes.get", "GET", "/shapes", "shapes:Shape")


class Shapes(Resource):
    """Shapes."""

    def get(self, **options: Unpack[RequestOptions]) -> Shape:
        """Call `GET /shapes`.

        Example:
            client.shapes.get()
        """
        return self._call(_GET, options)


class AsyncShapes(AsyncResource):
    """Shapes."""

    async def get(self, **options: Unpack[RequestOptions]) -> Shape:
        """Call `GET /shapes`."""
        return await self._call(_GET, options)
