"""The clients of the Union readings."""

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
    from .resources.children import AsyncChildren, Children
    from .resources.things import AsyncThingsResource, ThingsResource

    class UnionReadingsOptions(ClientOptions, total=False):
        """Options that `with_options` can change."""

    class AsyncUnionReadingsOptions(AsyncClientOptions, total=False):
        """Options that `with_options` can change."""


class UnionReadings(SyncClient):
    """The client of the Union readings."""

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
                `UNION_READINGS_BASE_URL`, or else the address of `environment`.
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

    def with_options(self, **changes: Unpack[UnionReadingsOptions]) -> Self:
        """Return a client with other options that shares this client's connections."""
        return self._copy(changes)

    @cached_property
    def things(self) -> ThingsResource:
        """Things."""
        from .resources.things import ThingsResource

        return ThingsResource(self._session)

    @cached_property
    def children(self) -> Children:
        """Children."""
        from .resources.children import Children

        return Children(self._session)


class AsyncUnionReadings(AsyncClient):
    """The asynchronous client of the Union readings."""

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
                `UNION_READINGS_BASE_URL`, or else the address of `environment`.
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

    def with_options(self, **changes: Unpack[AsyncUnionReadingsOptions]) -> Self:
        """Return a client with other options that shares this client's connections."""
        return self._copy(changes)

    @cached_property
    def things(self) -> AsyncThingsResource:
        """Things."""
        from .resources.things import AsyncThingsResource

        return AsyncThingsResource(self._session)

    @cached_property
    def children(self) -> AsyncChildren:
        """Children."""
        from .resources.children import AsyncChildren

        return AsyncChildren(self._session)
