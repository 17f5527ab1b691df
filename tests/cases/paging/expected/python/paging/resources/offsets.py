"""Offsets: methods of the API."""

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
    from ..models.offsets import ListOffsetsResponse
    from ..models.row import Row

_LIST = Operation(
    "offsets.list",
    "GET",
    "/offsets",
    "offsets:ListOffsetsResponse",
    page=Paging("offset", ("rows",), "skip", total=("total",), limit="limit"),
)


class Offsets(Resource):
    """Offsets."""

    def list(
        self,
        *,
        skip: int | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[Row, ListOffsetsResponse]:
        """Call `GET /offsets`.

        Example:
            for row in paging.offsets.list():
                print(row)
        """
        return self._pages(_LIST, options, query={"skip": skip, "limit": limit})


class AsyncOffsets(AsyncResource):
    """Offsets."""

    def list(
        self,
        *,
        skip: int | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Row, ListOffsetsResponse]:
        """Call `GET /offsets`."""
        return self._pages(_LIST, options, query={"skip": skip, "limit": limit})
