"""Numbered: methods of the API."""

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
    from ..models.numbered import ListNumberedResponse
    from ..models.row import Row

_LIST = Operation(
    "numbered.list",
    "GET",
    "/pages",
    "numbered:ListNumberedResponse",
    page=Paging(
        "page",
        ("data",),
        "page",
        pages=("meta", "total_pages"),
        total=("meta", "total"),
        limit="per_page",
    ),
)


class Numbered(Resource):
    """Numbered."""

    def list(
        self,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        q: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[Row, ListNumberedResponse]:
        """Call `GET /pages`.

        Args:
            page: Default: `1`.

        Example:
            for row in paging.numbered.list(q="coffee"):
                print(row)
        """
        return self._pages(_LIST, options, query={"page": page, "per_page": per_page, "q": q})


class AsyncNumbered(AsyncResource):
    """Numbered."""

    def list(
        self,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        q: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Row, ListNumberedResponse]:
        """Call `GET /pages`.

        Args:
            page: Default: `1`.
        """
        return self._pages(_LIST, options, query={"page": page, "per_page": per_page, "q": q})
