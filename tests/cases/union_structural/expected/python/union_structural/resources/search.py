"""Search: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._omit import omit
from .._operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._omit import Omit
    from .._options import RequestOptions
    from ..models.search import SearchResponse
    from ..types.search import SearchFilterInput, SearchLimitInput, SearchQueryInput

_SEARCH = Operation(
    "search.search",
    "POST",
    "/search",
    "search:SearchResponse",
    inputs={
        "query": "search:SearchQuery",
        "limit": "search:SearchLimit",
        "filter": "search:SearchFilter",
    },
)


class Search(Resource):
    """Search."""

    def search(
        self,
        *,
        query: SearchQueryInput,
        limit: SearchLimitInput | Omit = omit,
        filter: SearchFilterInput | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SearchResponse:
        """Call `POST /search`.

        Returns:
            What was found.

        Example:
            client.search.search(query="coffee")
        """
        return self._call(_SEARCH, options, body={"query": query, "limit": limit, "filter": filter})


class AsyncSearch(AsyncResource):
    """Search."""

    async def search(
        self,
        *,
        query: SearchQueryInput,
        limit: SearchLimitInput | Omit = omit,
        filter: SearchFilterInput | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SearchResponse:
        """Call `POST /search`.

        Returns:
            What was found.
        """
        return await self._call(
            _SEARCH, options, body={"query": query, "limit": limit, "filter": filter}
        )
