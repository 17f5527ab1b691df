"""Reports: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._base import AsyncResource, Resource
from .._omit import omit
from .._operation import Operation, Paging

if TYPE_CHECKING:
    from collections.abc import Coroutine, Sequence
    from typing import Any, Literal, Unpack

    from .._omit import Omit
    from .._options import RequestOptions
    from .._pages import AsyncPages, Page
    from .._streams import AsyncStream, Stream
    from ..models.completion import Completion
    from ..models.piece import Piece
    from ..models.reports import (
        BatchAccept,
        ListReportsAccept,
        ReportAccept,
        ReportCreateBatchResponse,
        ReportListResponse,
    )

_GET = Operation("reports.get", "GET", "/reports/{id}", "completion:Completion")
_GET_ACCEPT_APPLICATION_PDF = Operation("reports.get", "GET", "/reports/{id}", kind="bytes")
_LIST = Operation(
    "reports.list",
    "GET",
    "/reports",
    "reports:ReportListResponse",
    page=Paging("page", (), "page", limit="limit"),
)
_LIST_ACCEPT_TEXT_CSV = Operation("reports.list", "GET", "/reports", kind="text", accept="text/csv")
_CREATE_BATCH = Operation(
    "reports.create_batch", "POST", "/batches", "reports:ReportCreateBatchResponse"
)
_CREATE_BATCH_ACCEPT_APPLICATION_JSONL = Operation(
    "reports.create_batch", "POST", "/batches", "piece:Piece", kind="lines"
)
_GET_SOUND = Operation("reports.get_sound", "GET", "/sounds", kind="bytes")


class Reports(Resource):
    """Reports."""

    @overload
    def get(
        self, id: str, *, accept: Omit = omit, **options: Unpack[RequestOptions]
    ) -> Completion: ...

    @overload
    def get(
        self, id: str, *, accept: Literal["application/pdf"], **options: Unpack[RequestOptions]
    ) -> Stream[bytes]: ...

    def get(
        self, id: str, *, accept: ReportAccept | Omit = omit, **options: Unpack[RequestOptions]
    ) -> Completion | Stream[bytes]:
        """Call `GET /reports/{id}`.

        Args:
            accept: Another form of the answer, by its media type.

        Returns:
            A report.

        Example:
            client.reports.get("66f1a2b3c4d5e6f708192a50")

            with client.reports.get("66f1a2b3c4d5e6f708192a50", accept="application/pdf") as stream:
                for chunk in stream:
                    print(len(chunk))
        """
        if accept == "application/pdf":
            return self._stream(
                _GET_ACCEPT_APPLICATION_PDF, options, path=(id,), headers={"Accept": accept}
            )
        return self._call(_GET, options, path=(id,), headers={"Accept": accept})

    @overload
    def list(
        self,
        *,
        page: int | Omit = omit,
        limit: int | Omit = omit,
        accept: Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[Completion, ReportListResponse]: ...

    @overload
    def list(
        self,
        *,
        accept: Literal["text/csv"],
        page: int | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> str: ...

    def list(
        self,
        *,
        page: int | Omit = omit,
        limit: int | Omit = omit,
        accept: ListReportsAccept | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[Completion, ReportListResponse] | str:
        """Call `GET /reports`.

        Args:
            accept: Another form of the answer, by its media type.

        Example:
            for completion in client.reports.list():
                print(completion)
        """
        if accept == "text/csv":
            return self._call(
                _LIST_ACCEPT_TEXT_CSV,
                options,
                query={"page": page, "limit": limit},
                headers={"Accept": accept},
            )
        return self._pages(
            _LIST, options, query={"page": page, "limit": limit}, headers={"Accept": accept}
        )

    @overload
    def create_batch(
        self, *, body: Sequence[str], accept: Omit = omit, **options: Unpack[RequestOptions]
    ) -> ReportCreateBatchResponse: ...

    @overload
    def create_batch(
        self,
        *,
        body: Sequence[str],
        accept: Literal["application/jsonl"],
        **options: Unpack[RequestOptions],
    ) -> Stream[Piece]: ...

    def create_batch(
        self,
        *,
        body: Sequence[str],
        accept: BatchAccept | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ReportCreateBatchResponse | Stream[Piece]:
        """Call `POST /batches`.

        Args:
            accept: Another form of the answer, by its media type.

        Returns:
            What became of each.

        Example:
            client.reports.create_batch(body=["Hello from Python!"])

            with client.reports.create_batch(
                body=["Hello from Python!"], accept="application/jsonl"
            ) as stream:
                for line in stream:
                    print(line)
        """
        if accept == "application/jsonl":
            return self._stream(
                _CREATE_BATCH_ACCEPT_APPLICATION_JSONL,
                options,
                headers={"Accept": accept},
                body=body,
            )
        return self._call(_CREATE_BATCH, options, headers={"Accept": accept}, body=body)

    def get_sound(self, **options: Unpack[RequestOptions]) -> Stream[bytes]:
        """Call `GET /sounds`.

        Returns:
            A file of which JSON is a formality.

        Example:
            with client.reports.get_sound() as stream:
                for chunk in stream:
                    print(len(chunk))
        """
        return self._stream(_GET_SOUND, options)


class AsyncReports(AsyncResource):
    """Reports."""

    @overload
    def get(
        self, id: str, *, accept: Omit = omit, **options: Unpack[RequestOptions]
    ) -> Coroutine[Any, Any, Completion]: ...

    @overload
    def get(
        self, id: str, *, accept: Literal["application/pdf"], **options: Unpack[RequestOptions]
    ) -> AsyncStream[bytes]: ...

    def get(
        self, id: str, *, accept: ReportAccept | Omit = omit, **options: Unpack[RequestOptions]
    ) -> Coroutine[Any, Any, Completion] | AsyncStream[bytes]:
        """Call `GET /reports/{id}`.

        Args:
            accept: Another form of the answer, by its media type.

        Returns:
            A report.
        """
        if accept == "application/pdf":
            return self._stream(
                _GET_ACCEPT_APPLICATION_PDF, options, path=(id,), headers={"Accept": accept}
            )
        return self._call(_GET, options, path=(id,), headers={"Accept": accept})

    @overload
    def list(
        self,
        *,
        page: int | Omit = omit,
        limit: int | Omit = omit,
        accept: Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Completion, ReportListResponse]: ...

    @overload
    def list(
        self,
        *,
        accept: Literal["text/csv"],
        page: int | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Coroutine[Any, Any, str]: ...

    def list(
        self,
        *,
        page: int | Omit = omit,
        limit: int | Omit = omit,
        accept: ListReportsAccept | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Completion, ReportListResponse] | Coroutine[Any, Any, str]:
        """Call `GET /reports`.

        Args:
            accept: Another form of the answer, by its media type.
        """
        if accept == "text/csv":
            return self._call(
                _LIST_ACCEPT_TEXT_CSV,
                options,
                query={"page": page, "limit": limit},
                headers={"Accept": accept},
            )
        return self._pages(
            _LIST, options, query={"page": page, "limit": limit}, headers={"Accept": accept}
        )

    @overload
    def create_batch(
        self, *, body: Sequence[str], accept: Omit = omit, **options: Unpack[RequestOptions]
    ) -> Coroutine[Any, Any, ReportCreateBatchResponse]: ...

    @overload
    def create_batch(
        self,
        *,
        body: Sequence[str],
        accept: Literal["application/jsonl"],
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[Piece]: ...

    def create_batch(
        self,
        *,
        body: Sequence[str],
        accept: BatchAccept | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Coroutine[Any, Any, ReportCreateBatchResponse] | AsyncStream[Piece]:
        """Call `POST /batches`.

        Args:
            accept: Another form of the answer, by its media type.

        Returns:
            What became of each.
        """
        if accept == "application/jsonl":
            return self._stream(
                _CREATE_BATCH_ACCEPT_APPLICATION_JSONL,
                options,
                headers={"Accept": accept},
                body=body,
            )
        return self._call(_CREATE_BATCH, options, headers={"Accept": accept}, body=body)

    def get_sound(self, **options: Unpack[RequestOptions]) -> AsyncStream[bytes]:
        """Call `GET /sounds`.

        Returns:
            A file of which JSON is a formality.
        """
        return self._stream(_GET_SOUND, options)
