"""Plain: methods of the API."""

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
    from ..models.plain import PlainListResponse
    from ..models.row import Row

_LIST = Operation(
    "plain.list",
    "GET",
    "/plain",
    "plain:PlainListResponse",
    page=Paging("page", (), "page", limit="page_size"),
)


class Plain(Resource):
    """Plain."""

    def list(
        self,
        *,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[Row, PlainListResponse]:
        """Call `GET /plain`.

        Example:
            for row in paging.plain.list():
                print(row)
        """
        return self._pages(_LIST, options, query={"page": page, "page_size": page_size})


class AsyncPlain(AsyncResource):
    """Plain."""

    def list(
        self,
        *,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Row, PlainListResponse]:
        """Call `GET /plain`."""
        return self._pages(_LIST, options, query={"page": page, "page_size": page_size})
