"""Pinned: methods of the API."""

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
    from ..models.pinned import ListPinnedResponse
    from ..models.row import Row

_LIST = Operation(
    "pinned.list",
    "GET",
    "/pinned",
    "pinned:ListPinnedResponse",
    page=Paging("url", ("hits",), "", next=("more",)),
)


class Pinned(Resource):
    """Pinned."""

    def list(
        self, *, size: int | Omit = omit, **options: Unpack[RequestOptions]
    ) -> Page[Row, ListPinnedResponse]:
        """Call `GET /pinned`.

        Example:
            for row in paging.pinned.list(size=50):
                print(row)
        """
        return self._pages(_LIST, options, query={"size": size})


class AsyncPinned(AsyncResource):
    """Pinned."""

    def list(
        self, *, size: int | Omit = omit, **options: Unpack[RequestOptions]
    ) -> AsyncPages[Row, ListPinnedResponse]:
        """Call `GET /pinned`."""
        return self._pages(_LIST, options, query={"size": size})
