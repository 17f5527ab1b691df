"""Urls: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._operation import Operation, Paging

if TYPE_CHECKING:
    from typing import Unpack

    from .._options import RequestOptions
    from .._pages import AsyncPages, Page
    from ..models.row import Row
    from ..models.urls import ListUrlsResponse

_LIST = Operation(
    "urls.list",
    "GET",
    "/urls",
    "urls:ListUrlsResponse",
    page=Paging("url", ("results",), "", next=("next",)),
)


class Urls(Resource):
    """Urls."""

    def list(self, **options: Unpack[RequestOptions]) -> Page[Row, ListUrlsResponse]:
        """Call `GET /urls`.

        Example:
            for row in paging.urls.list():
                print(row)
        """
        return self._pages(_LIST, options)


class AsyncUrls(AsyncResource):
    """Urls."""

    def list(self, **options: Unpack[RequestOptions]) -> AsyncPages[Row, ListUrlsResponse]:
        """Call `GET /urls`."""
        return self._pages(_LIST, options)
