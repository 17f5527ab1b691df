"""The clients of the Paging."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._base import AsyncClient, SyncClient
from ._omit import omit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal, Self, Unpack

    import httpx2

    from ._omit import Omit
    from ._options import (
        AsyncClientOptions,
        AsyncRequestHook,
        AsyncResponseHook,
        ClientOptions,
        DriftHook,
        RequestHook,
        ResponseHook,
        Timeout,
    )
    from .resources.cursors import AsyncCursors, Cursors
    from .resources.last import AsyncLast, Last
    from .resources.linked import AsyncLinked, Linked
    from .resources.numbered import AsyncNumbered, Numbered
    from .resources.offsets import AsyncOffsets, Offsets
    from .resources.one import AsyncOne, One
    from .resources.pinned import AsyncPinned, Pinned
    from .resources.plain import AsyncPlain, Plain
    from .resources.unpaged import AsyncUnpaged, Unpaged
    from .resources.urls import AsyncUrls, Urls
    from .resources.whole import AsyncWhole, Whole
    from .resources.zero import AsyncZero, Zero

    class PagingOptions(ClientOptions, total=False):
        """Options that `with_options` can change."""

    class AsyncPagingOptions(AsyncClientOptions, total=False):
        """Options that `with_options` can change."""


class Paging(SyncClient):
    """The client of the Paging."""

    def __init__(
        self,
        *,
        base_url: str | None = None,
        environment: Literal["production"] | None = None,
        timeout: Timeout | Omit = omit,
        max_retries: int = 2,
        max_retry_wait: float = 60.0,
        headers: Mapping[str, str | None] | None = None,
        query: Mapping[str, object] | None = None,
        http_client: httpx2.Client | None = None,
        on_request: RequestHook | None = None,
        on_response: ResponseHook | None = None,
        on_drift: DriftHook | None = None,
        strict: bool = False,
        max_response_bytes: int = 268_435_456,
    ) -> None:
        """Create a client. Connections are opened when first needed.

        Args:
            base_url: The address of the API. Default: the environment variable
                `PAGING_BASE_URL`, or else the address of `environment`.
            environment: One of the API's own addresses. Default: `production`.
            timeout: Seconds for each attempt, an `httpx2.Timeout`, or None for no timeout.
                Default: 60 s, and 5 s to connect.
            max_retries: The most times a failed request is retried.
            max_retry_wait: Seconds. If the API asks to wait longer, the error is raised immediately.
            headers: Sent with every request; None removes a default one.
            query: Sent with every request.
            http_client: Sends the requests. It is not closed along with this client.
            on_request: Called with each `httpx2.Request` before it is sent, retries included.
            on_response: Called with each response, retries included.
            on_drift: Called with each difference between a response and its documentation.
            strict: Raise `APIDecodeError` on such a difference. Meant for tests.
            max_response_bytes: The largest decompressed body, or line or event of a stream,
                held in memory.
        """
        super().__init__(
            {},
            base_url=base_url,
            environment=environment,
            timeout=timeout,
            max_retries=max_retries,
            max_retry_wait=max_retry_wait,
            headers=headers,
            query=query,
            http_client=http_client,
            on_request=on_request,
            on_response=on_response,
            on_drift=on_drift,
            strict=strict,
            max_response_bytes=max_response_bytes,
        )

    def with_options(self, **changes: Unpack[PagingOptions]) -> Self:
        """Return a client with other options that shares this client's connections."""
        return self._copy(changes)

    @cached_property
    def numbered(self) -> Numbered:
        """Numbered."""
        from .resources.numbered import Numbered

        return Numbered(self._session)

    @cached_property
    def zero(self) -> Zero:
        """Zero."""
        from .resources.zero import Zero

        return Zero(self._session)

    @cached_property
    def offsets(self) -> Offsets:
        """Offsets."""
        from .resources.offsets import Offsets

        return Offsets(self._session)

    @cached_property
    def cursors(self) -> Cursors:
        """Cursors."""
        from .resources.cursors import Cursors

        return Cursors(self._session)

    @cached_property
    def pinned(self) -> Pinned:
        """Pinned."""
        from .resources.pinned import Pinned

        return Pinned(self._session)

    @cached_property
    def urls(self) -> Urls:
        """Urls."""
        from .resources.urls import Urls

        return Urls(self._session)

    @cached_property
    def plain(self) -> Plain:
        """Plain."""
        from .resources.plain import Plain

        return Plain(self._session)

    @cached_property
    def whole(self) -> Whole:
        """Whole."""
        from .resources.whole import Whole

        return Whole(self._session)

    @cached_property
    def unpaged(self) -> Unpaged:
        """Unpaged."""
        from .resources.unpaged import Unpaged

        return Unpaged(self._session)

    @cached_property
    def one(self) -> One:
        """One."""
        from .resources.one import One

        return One(self._session)

    @cached_property
    def last(self) -> Last:
        """Last."""
        from .resources.last import Last

        return Last(self._session)

    @cached_property
    def linked(self) -> Linked:
        """Linked."""
        from .resources.linked import Linked

        return Linked(self._session)


class AsyncPaging(AsyncClient):
    """The asynchronous client of the Paging."""

    def __init__(
        self,
        *,
        base_url: str | None = None,
        environment: Literal["production"] | None = None,
        timeout: Timeout | Omit = omit,
        max_retries: int = 2,
        max_retry_wait: float = 60.0,
        headers: Mapping[str, str | None] | None = None,
        query: Mapping[str, object] | None = None,
        http_client: httpx2.AsyncClient | None = None,
        on_request: AsyncRequestHook | None = None,
        on_response: AsyncResponseHook | None = None,
        on_drift: DriftHook | None = None,
        strict: bool = False,
        max_response_bytes: int = 268_435_456,
    ) -> None:
        """Create a client. Connections are opened when first needed.

        Args:
            base_url: The address of the API. Default: the environment variable
                `PAGING_BASE_URL`, or else the address of `environment`.
            environment: One of the API's own addresses. Default: `production`.
            timeout: Seconds for each attempt, an `httpx2.Timeout`, or None for no timeout.
                Default: 60 s, and 5 s to connect.
            max_retries: The most times a failed request is retried.
            max_retry_wait: Seconds. If the API asks to wait longer, the error is raised immediately.
            headers: Sent with every request; None removes a default one.
            query: Sent with every request.
            http_client: Sends the requests. It is not closed along with this client.
            on_request: Called with each `httpx2.Request` before it is sent, retries included.
            on_response: Called with each response, retries included.
            on_drift: Called with each difference between a response and its documentation.
            strict: Raise `APIDecodeError` on such a difference. Meant for tests.
            max_response_bytes: The largest decompressed body, or line or event of a stream,
                held in memory.
        """
        super().__init__(
            {},
            base_url=base_url,
            environment=environment,
            timeout=timeout,
            max_retries=max_retries,
            max_retry_wait=max_retry_wait,
            headers=headers,
            query=query,
            http_client=http_client,
            on_request=on_request,
            on_response=on_response,
            on_drift=on_drift,
            strict=strict,
            max_response_bytes=max_response_bytes,
        )

    def with_options(self, **changes: Unpack[AsyncPagingOptions]) -> Self:
        """Return a client with other options that shares this client's connections."""
        return self._copy(changes)

    @cached_property
    def numbered(self) -> AsyncNumbered:
        """Numbered."""
        from .resources.numbered import AsyncNumbered

        return AsyncNumbered(self._session)

    @cached_property
    def zero(self) -> AsyncZero:
        """Zero."""
        from .resources.zero import AsyncZero

        return AsyncZero(self._session)

    @cached_property
    def offsets(self) -> AsyncOffsets:
        """Offsets."""
        from .resources.offsets import AsyncOffsets

        return AsyncOffsets(self._session)

    @cached_property
    def cursors(self) -> AsyncCursors:
        """Cursors."""
        from .resources.cursors import AsyncCursors

        return AsyncCursors(self._session)

    @cached_property
    def pinned(self) -> AsyncPinned:
        """Pinned."""
        from .resources.pinned import AsyncPinned

        return AsyncPinned(self._session)

    @cached_property
    def urls(self) -> AsyncUrls:
        """Urls."""
        from .resources.urls import AsyncUrls

        return AsyncUrls(self._session)

    @cached_property
    def plain(self) -> AsyncPlain:
        """Plain."""
        from .resources.plain import AsyncPlain

        return AsyncPlain(self._session)

    @cached_property
    def whole(self) -> AsyncWhole:
        """Whole."""
        from .resources.whole import AsyncWhole

        return AsyncWhole(self._session)

    @cached_property
    def unpaged(self) -> AsyncUnpaged:
        """Unpaged."""
        from .resources.unpaged import AsyncUnpaged

        return AsyncUnpaged(self._session)

    @cached_property
    def one(self) -> AsyncOne:
        """One."""
        from .resources.one import AsyncOne

        return AsyncOne(self._session)

    @cached_property
    def last(self) -> AsyncLast:
        """Last."""
        from .resources.last import AsyncLast

        return AsyncLast(self._session)

    @cached_property
    def linked(self) -> AsyncLinked:
        """Linked."""
        from .resources.linked import AsyncLinked

        return AsyncLinked(self._session)
