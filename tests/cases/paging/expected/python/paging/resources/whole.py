"""Whole: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._operation import Operation, Paging

if TYPE_CHECKING:
    from typing import Unpack

    from .._options import RequestOptions
    from .._pages import AsyncPages, Page
    from ..models.row import Row
    from ..models.whole import ListWholeResponse

_LIST = Operation(
    "whole.list", "GET", "/whole", "whole:ListWholeResponse", page=Paging("cursor", ("rows",), "")
)


class Whole(Resource):
    """Whole."""

    def list(self, **options: Unpack[RequestOptions]) -> Page[Row, ListWholeResponse]:
        """Call `GET /whole`.

        Returns:
            All of them.

        Example:
            for row in paging.whole.list():
                print(row)
        """
        return self._pages(_LIST, options)


class AsyncWhole(AsyncResource):
    """Whole."""

    def list(self, **options: Unpack[RequestOptions]) -> AsyncPages[Row, ListWholeResponse]:
        """Call `GET /whole`.

        Returns:
            All of them.
        """
        return self._pages(_LIST, options)
