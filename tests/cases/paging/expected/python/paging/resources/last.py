"""Last: methods of the API."""

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
    from ..models.last import Item, ListLastResponse

_LIST = Operation(
    "last.list",
    "GET",
    "/last",
    "last:ListLastResponse",
    page=Paging("last", ("data",), "starting_after", next=("id",), more=("has_more",)),
)


class Last(Resource):
    """Last."""

    def list(
        self, *, starting_after: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> Page[Item, ListLastResponse]:
        """Call `GET /last`.

        Example:
            for item in paging.last.list():
                print(item)
        """
        return self._pages(_LIST, options, query={"starting_after": starting_after})


class AsyncLast(AsyncResource):
    """Last."""

    def list(
        self, *, starting_after: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> AsyncPages[Item, ListLastResponse]:
        """Call `GET /last`."""
        return self._pages(_LIST, options, query={"starting_after": starting_after})
