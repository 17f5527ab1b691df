"""Stats: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._base import AsyncResource, Resource
from .._omit import Omit, omit
from .._operation import Operation, Paging

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from typing import Any, Literal, Unpack

    from .._omit import Omit
    from .._options import RequestOptions
    from .._pages import AsyncPages, Page
    from ..models.stats import Many, One, ReportFormat, ReportLong, ReportShort

_GET_POST_ID = Operation("stats.get", "GET", "/stats", "stats:One")
_GET = Operation(
    "stats.get",
    "GET",
    "/stats",
    "stats:Many",
    page=Paging("page", ("posts",), "page", pages=("pages",), limit="limit"),
)
_GET_REPORT_FORMAT_LONG = Operation("stats.get_report", "GET", "/reports", "stats:ReportLong")
_GET_REPORT = Operation("stats.get_report", "GET", "/reports", "stats:ReportShort")


class Stats(Resource):
    """Stats."""

    @overload
    def get(
        self,
        *,
        post_id: str,
        page: int | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> One: ...

    @overload
    def get(
        self,
        *,
        page: int | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[One, Many]: ...

    def get(
        self,
        *,
        post_id: str | Omit = omit,
        page: int | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> One | Page[One, Many]:
        """Call `GET /stats`.

        Returns:
            One or many.

        Example:
            for one in overloads.stats.get():
                print(one)
        """
        if not isinstance(post_id, Omit):
            return self._call(
                _GET_POST_ID, options, query={"postId": post_id, "page": page, "limit": limit}
            )
        return self._pages(_GET, options, query={"postId": post_id, "page": page, "limit": limit})

    @overload
    def get_report(
        self, *, format: Literal["long"], **options: Unpack[RequestOptions]
    ) -> ReportLong: ...

    @overload
    def get_report(
        self, *, format: Literal["short"] | Omit = omit, **options: Unpack[RequestOptions]
    ) -> ReportShort: ...

    def get_report(
        self, *, format: ReportFormat | Omit = omit, **options: Unpack[RequestOptions]
    ) -> ReportLong | ReportShort:
        """Call `GET /reports`.

        Returns:
            Short or long.

        Example:
            overloads.stats.get_report()
        """
        if format == "long":
            return self._call(_GET_REPORT_FORMAT_LONG, options, query={"format": format})
        return self._call(_GET_REPORT, options, query={"format": format})


class AsyncStats(AsyncResource):
    """Stats."""

    @overload
    def get(
        self,
        *,
        post_id: str,
        page: int | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Coroutine[Any, Any, One]: ...

    @overload
    def get(
        self,
        *,
        page: int | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[One, Many]: ...

    def get(
        self,
        *,
        post_id: str | Omit = omit,
        page: int | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Coroutine[Any, Any, One] | AsyncPages[One, Many]:
        """Call `GET /stats`.

        Returns:
            One or many.
        """
        if not isinstance(post_id, Omit):
            return self._call(
                _GET_POST_ID, options, query={"postId": post_id, "page": page, "limit": limit}
            )
        return self._pages(_GET, options, query={"postId": post_id, "page": page, "limit": limit})

    @overload
    async def get_report(
        self, *, format: Literal["long"], **options: Unpack[RequestOptions]
    ) -> ReportLong: ...

    @overload
    async def get_report(
        self, *, format: Literal["short"] | Omit = omit, **options: Unpack[RequestOptions]
    ) -> ReportShort: ...

    async def get_report(
        self, *, format: ReportFormat | Omit = omit, **options: Unpack[RequestOptions]
    ) -> ReportLong | ReportShort:
        """Call `GET /reports`.

        Returns:
            Short or long.
        """
        if format == "long":
            return await self._call(_GET_REPORT_FORMAT_LONG, options, query={"format": format})
        return await self._call(_GET_REPORT, options, query={"format": format})
