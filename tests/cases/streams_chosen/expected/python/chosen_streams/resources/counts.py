"""Counts: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._base import AsyncResource, Resource
from .._omit import omit
from .._operation import Operation, Paging

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from typing import Any, Literal, Unpack

    from .._omit import Omit
    from .._options import RequestOptions
    from .._pages import AsyncPages, Page
    from .._streams import AsyncStream, Stream
    from ..models.counts import (
        CountGetLogItem,
        CountGetLogResponse,
        CountListItem,
        CountListResponse,
        LogAccept,
    )

_LIST = Operation(
    "counts.list",
    "GET",
    "/counts",
    "counts:CountListResponse",
    page=Paging("page", (), "page", limit="limit"),
)
_LIST_STREAM = Operation("counts.list", "GET", "/counts", "counts:CountListItem", kind="lines")
_GET_LOG = Operation("counts.get_log", "GET", "/logs", "counts:CountGetLogResponse")
_GET_LOG_ACCEPT_APPLICATION_X_NDJSON = Operation(
    "counts.get_log", "GET", "/logs", "counts:CountGetLogItem", kind="lines"
)


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

    @overload
    def get_log(
        self, *, accept: Omit = omit, **options: Unpack[RequestOptions]
    ) -> CountGetLogResponse: ...

    @overload
    def get_log(
        self, *, accept: Literal["application/x-ndjson"], **options: Unpack[RequestOptions]
    ) -> Stream[CountGetLogItem]: ...

    def get_log(
        self, *, accept: LogAccept | Omit = omit, **options: Unpack[RequestOptions]
    ) -> CountGetLogResponse | Stream[CountGetLogItem]:
        """Call `GET /logs`.

        Args:
            accept: Another form of the answer, by its media type.

        Returns:
            Nothing but the media type says which.

        Example:
            client.counts.get_log()

            with client.counts.get_log(accept="application/x-ndjson") as stream:
                for line in stream:
                    print(line)
        """
        if accept == "application/x-ndjson":
            return self._stream(
                _GET_LOG_ACCEPT_APPLICATION_X_NDJSON, options, headers={"Accept": accept}
            )
        return self._call(_GET_LOG, options, headers={"Accept": accept})


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
        """Call `GET /counts`."""
        if stream is True:
            return self._stream(
                _LIST_STREAM, options, query={"stream": stream, "page": page, "limit": limit}
            )
        return self._pages(_LIST, options, query={"stream": stream, "page": page, "limit": limit})

    @overload
    def get_log(
        self, *, accept: Omit = omit, **options: Unpack[RequestOptions]
    ) -> Coroutine[Any, Any, CountGetLogResponse]: ...

    @overload
    def get_log(
        self, *, accept: Literal["application/x-ndjson"], **options: Unpack[RequestOptions]
    ) -> AsyncStream[CountGetLogItem]: ...

    def get_log(
        self, *, accept: LogAccept | Omit = omit, **options: Unpack[RequestOptions]
    ) -> Coroutine[Any, Any, CountGetLogResponse] | AsyncStream[CountGetLogItem]:
        """Call `GET /logs`.

        Args:
            accept: Another form of the answer, by its media type.

        Returns:
            Nothing but the media type says which.
        """
        if accept == "application/x-ndjson":
            return self._stream(
                _GET_LOG_ACCEPT_APPLICATION_X_NDJSON, options, headers={"Accept": accept}
            )
        return self._call(_GET_LOG, options, headers={"Accept": accept})
