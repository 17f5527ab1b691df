"""The clients of the Security."""

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
    from .resources.doors import AsyncDoors, Doors

    class SecurityOptions(ClientOptions, total=False):
        """Options that `with_options` can change."""

        token: Credential | None
        api_key: Credential | None
        tenant: Credential | None
        username: Credential | None
        password: Credential | None
        query_key: Credential | None
        cookie_key: Credential | None
        access_token: Credential | None
        client_id: Credential | None
        client_secret: Credential | None

    class AsyncSecurityOptions(AsyncClientOptions, total=False):
        """Options that `with_options` can change."""

        token: AsyncCredential | None
        api_key: AsyncCredential | None
        tenant: AsyncCredential | None
        username: AsyncCredential | None
        password: AsyncCredential | None
        query_key: AsyncCredential | None
        cookie_key: AsyncCredential | None
        access_token: AsyncCredential | None
        client_id: AsyncCredential | None
        client_secret: AsyncCredential | None


class Security(SyncClient):
    """The client of the Security."""

    def __init__(
        self,
        token: Credential | None = None,
        *,
        api_key: Credential | None = None,
        tenant: Credential | None = None,
        username: Credential | None = None,
        password: Credential | None = None,
        query_key: Credential | None = None,
        cookie_key: Credential | None = None,
        access_token: Credential | None = None,
        client_id: Credential | None = None,
        client_secret: Credential | None = None,
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
            token: Token of the user. A string, or a callable that is called for every request.
                Default: the environment variable `SECURITY_TOKEN`.
            api_key: API Key. A string, or a callable that is called for every request. Default: the
                environment variable `SECURITY_API_KEY`.
            tenant: Tenant. A string, or a callable that is called for every request. Default: the
                environment variable `SECURITY_TENANT`.
            username: The username. Default: the environment variable `SECURITY_USERNAME`.
            password: The password. Default: the environment variable `SECURITY_PASSWORD`.
            query_key: Query Key. A string, or a callable that is called for every request. Default: the
                environment variable `SECURITY_QUERY_KEY`.
            cookie_key: Cookie Key. A string, or a callable that is called for every request. Default: the
                environment variable `SECURITY_COOKIE_KEY`.
            access_token: Access Token. A string, or a callable that is called for every request. Default: the
                environment variable `SECURITY_ACCESS_TOKEN`.
            client_id: The client ID with which access tokens are requested. Default: the environment
                variable `SECURITY_CLIENT_ID`.
            client_secret: The client secret with which access tokens are requested. Default: the environment
                variable `SECURITY_CLIENT_SECRET`.
            base_url: The address of the API. Default: the environment variable
                `SECURITY_BASE_URL`, or else the address of `environment`.
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
            {
                "token": token,
                "api_key": api_key,
                "tenant": tenant,
                "username": username,
                "password": password,
                "query_key": query_key,
                "cookie_key": cookie_key,
                "access_token": access_token,
                "client_id": client_id,
                "client_secret": client_secret,
            },
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

    def with_options(self, **changes: Unpack[SecurityOptions]) -> Self:
        """Return a client with other options that shares this client's connections."""
        return self._copy(changes)

    @cached_property
    def doors(self) -> Doors:
        """Doors."""
        from .resources.doors import Doors

        return Doors(self._session)


class AsyncSecurity(AsyncClient):
    """The asynchronous client of the Security."""

    def __init__(
        self,
        token: AsyncCredential | None = None,
        *,
        api_key: AsyncCredential | None = None,
        tenant: AsyncCredential | None = None,
        username: AsyncCredential | None = None,
        password: AsyncCredential | None = None,
        query_key: AsyncCredential | None = None,
        cookie_key: AsyncCredential | None = None,
        access_token: AsyncCredential | None = None,
        client_id: AsyncCredential | None = None,
        client_secret: AsyncCredential | None = None,
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
            token: Token of the user. A string, or a callable that is called for every request.
                Default: the environment variable `SECURITY_TOKEN`.
            api_key: API Key. A string, or a callable that is called for every request. Default: the
                environment variable `SECURITY_API_KEY`.
            tenant: Tenant. A string, or a callable that is called for every request. Default: the
                environment variable `SECURITY_TENANT`.
            username: The username. Default: the environment variable `SECURITY_USERNAME`.
            password: The password. Default: the environment variable `SECURITY_PASSWORD`.
            query_key: Query Key. A string, or a callable that is called for every request. Default: the
                environment variable `SECURITY_QUERY_KEY`.
            cookie_key: Cookie Key. A string, or a callable that is called for every request. Default: the
                environment variable `SECURITY_COOKIE_KEY`.
            access_token: Access Token. A string, or a callable that is called for every request. Default: the
                environment variable `SECURITY_ACCESS_TOKEN`.
            client_id: The client ID with which access tokens are requested. Default: the environment
                variable `SECURITY_CLIENT_ID`.
            client_secret: The client secret with which access tokens are requested. Default: the environment
                variable `SECURITY_CLIENT_SECRET`.
            base_url: The address of the API. Default: the environment variable
                `SECURITY_BASE_URL`, or else the address of `environment`.
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
            {
                "token": token,
                "api_key": api_key,
                "tenant": tenant,
                "username": username,
                "password": password,
                "query_key": query_key,
                "cookie_key": cookie_key,
                "access_token": access_token,
                "client_id": client_id,
                "client_secret": client_secret,
            },
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

    def with_options(self, **changes: Unpack[AsyncSecurityOptions]) -> Self:
        """Return a client with other options that shares this client's connections."""
        return self._copy(changes)

    @cached_property
    def doors(self) -> AsyncDoors:
        """Doors."""
        from .resources.doors import AsyncDoors

        return AsyncDoors(self._session)
