"""Cursors: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._omit import omit
from .._operation import Operation, Paging

if TYPE_CHECKING:
    from typing import Unpack

    from .._omit import Omit
    from .._options import RequestOptions
    from .._pages import AsyncPages, Page
    from ..models.cursors import ListCursorsResponse
    from ..models.row import Row

_LIST = Operation(
    "cursors.list",
    "GET",
    "/cursors",
    "cursors:ListCursorsResponse",
    page=Paging(
        "cursor",
        ("items",),
        "cursor",
        next=("pagination", "next_cursor"),
        more=("pagination", "has_more"),
    ),
)


class Cursors(Resource):
    """Cursors."""

    def list(
        self, *, cursor: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> Page[Row, ListCursorsResponse]:
        """Call `GET /cursors`.

        Example:
            for row in paging.cursors.list():
                print(row)
        """
        return self._pages(_LIST, options, query={"cursor": cursor})


class AsyncCursors(AsyncResource):
    """Cursors."""

    def list(
        self, *, cursor: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> AsyncPages[Row, ListCursorsResponse]:
        """Call `GET /cursors`."""
        return self._pages(_LIST, options, query={"cursor": cursor})
