"""Zero: methods of the API."""

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
    from ..models.row import Row
    from ..models.zero import ListZeroResponse

_LIST = Operation(
    "zero.list",
    "GET",
    "/from-zero",
    "zero:ListZeroResponse",
    page=Paging("page", ("content",), "page", pages=("total_pages",), start=0),
)


class Zero(Resource):
    """Zero."""

    def list(
        self, *, page: int | Omit = omit, size: int | Omit = omit, **options: Unpack[RequestOptions]
    ) -> Page[Row, ListZeroResponse]:
        """Call `GET /from-zero`.

        Args:
            page: Default: `0`.

        Example:
            for row in paging.zero.list(size=50):
                print(row)
        """
        return self._pages(_LIST, options, query={"page": page, "size": size})


class AsyncZero(AsyncResource):
    """Zero."""

    def list(
        self, *, page: int | Omit = omit, size: int | Omit = omit, **options: Unpack[RequestOptions]
    ) -> AsyncPages[Row, ListZeroResponse]:
        """Call `GET /from-zero`.

        Args:
            page: Default: `0`.
        """
        return self._pages(_LIST, options, query={"page": page, "size": size})
