"""The clients of the Something Else API."""

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
        AsyncCredential,
        AsyncRequestHook,
        AsyncResponseHook,
        ClientOptions,
        Credential,
        DriftHook,
        RequestHook,
        ResponseHook,
        Timeout,
    )
    from .resources.admin import Admin, AsyncAdmin
    from .resources.parts import AsyncParts, Parts

    class PinnedOptions(ClientOptions, total=False):
        """Options that `with_options` can change."""

        secret_key: Credential | None

    class AsyncPinnedOptions(AsyncClientOptions, total=False):
        """Options that `with_options` can change."""

        secret_key: AsyncCredential | None


class Pinned(SyncClient):
    """The client of the Something Else API."""

    def __init__(
        self,
        secret_key: Credential | None = None,
        *,
        base_url: str | None = None,
        environment: Literal["test", "live"] | None = None,
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
            secret_key: Secret Key. A string, or a callable that is called for every request. Default: the
                environment variable `PINNED_KEY`.
            base_url: The address of the API. Default: the environment variable
                `PINNED_URL`, or else the address of `environment`.
            environment: One of the API's own addresses. Default: `test`.
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
            {"secret_key": secret_key},
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

    def with_options(self, **changes: Unpack[PinnedOptions]) -> Self:
        """Return a client with other options that shares this client's connections."""
        return self._copy(changes)

    @cached_property
    def admin(self) -> Admin:
        """Admin: things."""
        from .resources.admin import Admin

        return Admin(self._session)

    @cached_property
    def parts(self) -> Parts:
        """Parts."""
        from .resources.parts import Parts

        return Parts(self._session)


class AsyncPinned(AsyncClient):
    """The asynchronous client of the Something Else API."""

    def __init__(
        self,
        secret_key: AsyncCredential | None = None,
        *,
        base_url: str | None = None,
        environment: Literal["test", "live"] | None = None,
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
            secret_key: Secret Key. A string, or a callable that is called for every request. Default: the
                environment variable `PINNED_KEY`.
            base_url: The address of the API. Default: the environment variable
                `PINNED_URL`, or else the address of `environment`.
            environment: One of the API's own addresses. Default: `test`.
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
            {"secret_key": secret_key},
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

    def with_options(self, **changes: Unpack[AsyncPinnedOptions]) -> Self:
        """Return a client with other options that shares this client's connections."""
        return self._copy(changes)

    @cached_property
    def admin(self) -> AsyncAdmin:
        """Admin: things."""
        from .resources.admin import AsyncAdmin

        return AsyncAdmin(self._session)

    @cached_property
    def parts(self) -> AsyncParts:
        """Parts."""
        from .resources.parts import AsyncParts

        return AsyncParts(self._session)
