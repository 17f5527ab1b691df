"""The clients of the Mini API."""

from __future__ import annotations

from functools import cached_property

from ._base import AsyncClient, SyncClient
from ._options import omit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal, Self, Unpack

    import httpx2

    from ._options import (
        AsyncClientOptions,
        AsyncCredential,
        AsyncRequestHook,
        AsyncResponseHook,
        ClientOptions,
        Credential,
        DriftHook,
        Omit,
        RequestHook,
        ResponseHook,
        Timeout,
    )
    from .resources.posts import AsyncPosts, Posts
    from .resources.tools import AsyncTools, Tools

    class MiniOptions(ClientOptions, total=False):
        """Options that `with_options` can change."""

        api_key: Credential | None
        connect_token: Credential | None
        query_key: Credential | None
        cookie_key: Credential | None
        username: Credential | None
        password: Credential | None

    class AsyncMiniOptions(AsyncClientOptions, total=False):
        """Options that `with_options` can change."""

        api_key: AsyncCredential | None
        connect_token: AsyncCredential | None
        query_key: AsyncCredential | None
        cookie_key: AsyncCredential | None
        username: AsyncCredential | None
        password: AsyncCredential | None


class Mini(SyncClient):
    """A client of the Mini API."""

    def __init__(
        self,
        *,
        api_key: Credential | None = None,
        connect_token: Credential | None = None,
        query_key: Credential | None = None,
        cookie_key: Credential | None = None,
        username: Credential | None = None,
        password: Credential | None = None,
        base_url: str | None = None,
        environment: Literal["production", "local"] | None = None,
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
        webhook_secret: str | Sequence[str] | None = None,
        max_response_bytes: int = 268_435_456,
    ) -> None:
        super().__init__(
            {
                "api_key": api_key,
                "connect_token": connect_token,
                "query_key": query_key,
                "cookie_key": cookie_key,
                "username": username,
                "password": password,
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
            webhook_secret=webhook_secret,
            max_response_bytes=max_response_bytes,
        )

    def with_options(self, **changes: Unpack[MiniOptions]) -> Self:
        """Give a client with other options that shares this one's connections."""
        return self._copy(changes)

    @cached_property
    def posts(self) -> Posts:
        """Posts."""
        from .resources.posts import Posts

        return Posts(self._session)

    @cached_property
    def tools(self) -> Tools:
        """Everything that posts do not need."""
        from .resources.tools import Tools

        return Tools(self._session)


class AsyncMini(AsyncClient):
    """An async client of the Mini API."""

    def __init__(
        self,
        *,
        api_key: AsyncCredential | None = None,
        connect_token: AsyncCredential | None = None,
        query_key: AsyncCredential | None = None,
        cookie_key: AsyncCredential | None = None,
        username: AsyncCredential | None = None,
        password: AsyncCredential | None = None,
        base_url: str | None = None,
        environment: Literal["production", "local"] | None = None,
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
        webhook_secret: str | Sequence[str] | None = None,
        max_response_bytes: int = 268_435_456,
    ) -> None:
        super().__init__(
            {
                "api_key": api_key,
                "connect_token": connect_token,
                "query_key": query_key,
                "cookie_key": cookie_key,
                "username": username,
                "password": password,
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
            webhook_secret=webhook_secret,
            max_response_bytes=max_response_bytes,
        )

    def with_options(self, **changes: Unpack[AsyncMiniOptions]) -> Self:
        """Give a client with other options that shares this one's connections."""
        return self._copy(changes)

    @cached_property
    def posts(self) -> AsyncPosts:
        """Posts."""
        from .resources.posts import AsyncPosts

        return AsyncPosts(self._session)

    @cached_property
    def tools(self) -> AsyncTools:
        """Everything that posts do not need."""
        from .resources.tools import AsyncTools

        return AsyncTools(self._session)
