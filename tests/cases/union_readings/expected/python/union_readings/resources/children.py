"""Children: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._options import RequestOptions
    from ..models.children import ChildListResponse

_LIST = Operation(
    "children.list",
    "GET",
    "/things/{id}/children",
    "children:ChildListResponse",
    errors={"404": "errors:Refusal"},
)


class Children(Resource):
    """Children."""

    def list(self, id: str, **options: Unpack[RequestOptions]) -> ChildListResponse:
        """Call `GET /things/{id}/children`.

        Raises:
            NotFoundError: No such thing.

        Example:
            client.children.list("66f1a2b3c4d5e6f708192a50")
        """
        return self._call(_LIST, options, path=(id,))


class AsyncChildren(AsyncResource):
    """Children."""

    async def list(self, id: str, **options: Unpack[RequestOptions]) -> ChildListResponse:
        """Call `GET /things/{id}/children`.

        Raises:
            NotFoundError: No such thing.
        """
        return await self._call(_LIST, options, path=(id,))
