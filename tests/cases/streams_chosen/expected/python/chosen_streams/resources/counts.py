"""Counts: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._base import AsyncResource, Resource
from .._omit import omit
from .._operation import Operation, Paging

if TYPE_CHECKING:
    from typing import Literal, Unpack

    from .._omit import Omit
    from .._options import RequestOptions
    from .._pages import AsyncPages, Page
    from .._streams import AsyncStream, Stream
    from ..models.counts import CountGetLogResponse, CountListItem, CountListResponse

_LIST = Operation(
    "counts.list",
    "GET",
    "/counts",
    "counts:CountListResponse",
    page=Paging("page", (), "page", limit="limit"),
)
_LIST_STREAM = Operation("counts.list", "GET", "/counts", "counts:CountListItem", kind="lines")
_GET_LOG = Operation("counts.get_log", "GET", "/logs", "counts:CountGetLogResponse")


class Counts(Resource):
    """Counts."""

    @overload
    def list(
        self,
        *,
        stream: Literal[False],
        page: int | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[int, CountListResponse]: ...

    @overload
    def list(
        self,
        *,
        stream: Literal[True],
        page: int | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Stream[CountListItem]: ...

    @overload
    def list(
        self,
        *,
        stream: bool,
        page: int | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[int, CountListResponse] | Stream[CountListItem]: ...

    def list(
        self,
        *,
        stream: bool,
        page: int | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[int, CountListResponse] | Stream[CountListItem]:
        """Call `GET /counts`.

        Args:
            stream: Stream.
            page: Page.
            limit: Limit.

        Example:
            for item in client.counts.list(stream=False):
                print(item)

            with client.counts.list(stream=True) as stream:
                for line in stream:
                    print(line)
        """
        if stream is True:
            return self._stream(
                _LIST_STREAM, options, query={"stream": stream, "page": page, "limit": limit}
            )
        return self._pages(_LIST, options, query={"stream": stream, "page": page, "limit": limit})

    def get_log(self, **options: Unpack[RequestOptions]) -> CountGetLogResponse:
        """Call `GET /logs`.

        Returns:
            Nothing says which, so the log comes whole.

        Example:
            client.counts.get_log()
        """
        return self._call(_GET_LOG, options)


class AsyncCounts(AsyncResource):
    """Counts."""

    @overload
    def list(
        self,
        *,
        stream: Literal[False],
        page: int | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[int, CountListResponse]: ...

    @overload
    def list(
        self,
        *,
        stream: Literal[True],
        page: int | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[CountListItem]: ...

    @overload
    def list(
        self,
        *,
        stream: bool,
        page: int | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[int, CountListResponse] | AsyncStream[CountListItem]: ...

    def list(
        self,
        *,
        stream: bool,
        page: int | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[int, CountListResponse] | AsyncStream[CountListItem]:
        """Call `GET /counts`.

        Args:
            stream: Stream.
            page: Page.
            limit: Limit.
        """
        if stream is True:
            return self._stream(
                _LIST_STREAM, options, query={"stream": stream, "page": page, "limit": limit}
            )
        return self._pages(_LIST, options, query={"stream": stream, "page": page, "limit": limit})

    async def get_log(self, **options: Unpack[RequestOptions]) -> CountGetLogResponse:
        """Call `GET /logs`.

        Returns:
            Nothing says which, so the log comes whole.
        """
        return await self._call(_GET_LOG, options)
