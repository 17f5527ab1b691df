"""Linked: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._operation import Operation, Paging

if TYPE_CHECKING:
    from typing import Unpack

    from .._options import RequestOptions
    from .._pages import AsyncPages, Page
    from ..models.linked import LinkedListResponse
    from ..models.row import Row

_LIST = Operation(
    "linked.list", "GET", "/linked", "linked:LinkedListResponse", page=Paging("link", (), "")
)


class Linked(Resource):
    """Linked."""

    def list(self, **options: Unpack[RequestOptions]) -> Page[Row, LinkedListResponse]:
        """Call `GET /linked`.

        Example:
            for row in paging.linked.list():
                print(row)
        """
        return self._pages(_LIST, options)


class AsyncLinked(AsyncResource):
    """Linked."""

    def list(self, **options: Unpack[RequestOptions]) -> AsyncPages[Row, LinkedListResponse]:
        """Call `GET /linked`."""
        return self._pages(_LIST, options)
