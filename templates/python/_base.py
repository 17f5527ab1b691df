"""The clients and resources that the generated ones are made from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._settings import Settings, changed_settings, first_settings

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping
    from typing import ParamSpec, Self, TypeVar, Unpack

    from ._context import Context
    from ._operation import Operation
    from ._options import RequestOptions
    from ._response import RateLimit, RawResponse
    from ._webhooks import WebhookHeaders

    P = ParamSpec("P")
    R = TypeVar("R")


class Pool:
    """The connections that a client shares with its copies.

    Attributes:
        http: The HTTP client; None until the first call.
        given: It is the user's own, and the user closes it.
        closed: No more calls.
        pace: What waiting before a retry is multiplied by; 0 in tests.
    """

    __slots__ = ("closed", "given", "http", "pace")

    def __init__(self, http: Any) -> None:
        self.http = http
        self.given = http is not None
        self.closed = False
        self.pace = 1.0


class BaseClient:
    """What sync and async clients have in common."""

    _settings: Settings
    _pool: Pool
    _context: Context | None
    _raw: bool

    def __init__(
        self,
        credentials: Mapping[str, Any],
        *,
        base_url: str | None = None,
        environment: str | None = None,
        http_client: Any = None,
        **options: Any,
    ) -> None:
        self._settings = first_settings(credentials, base_url, environment, options)
        self._pool = Pool(http_client)
        self._context = None
        self._raw = False

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self._settings.base_url!r})"

    def __reduce__(self) -> str | tuple[Any, ...]:
        name = type(self).__name__
        raise TypeError(f"{name} holds connections and secrets and cannot be pickled or copied")

    @property
    def last_rate_limit(self) -> RateLimit | None:
        """What the last answer to this client said about the rate limit."""
        if self._context is None or self._context.last is None:
            return None
        from ._response import rate_limit

        return rate_limit(self._context.last)

    @property
    def last_request_id(self) -> str | None:
        """The id of the last request that this client sent, as the API calls it."""
        if self._context is None or self._context.last is None:
            return None
        from ._response import request_id

        return request_id(self._context.last)

    def _copy(self, changes: Mapping[str, Any]) -> Self:
        """Give a client with other options that shares the connections."""
        return self._twin(changed_settings(self._settings, changes))

    def _twin(self, settings: Settings) -> Self:
        twin = object.__new__(type(self))
        twin._settings = settings
        twin._pool = self._pool
        twin._context = None
        twin._raw = False
        return twin

    def _raw_twin(self) -> Self:
        """Give a copy whose methods return raw responses; both see the last answer."""
        twin = self._twin(self._settings)
        twin._context = self._context
        twin._raw = True
        return twin


class SyncClient(BaseClient):
    """The base of the sync client."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the connections, also for the copies of this client; not a user's HTTP client."""
        pool = self._pool
        pool.closed = True
        if pool.http is not None and not pool.given:
            pool.http.close()

    def raw(self, method: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> RawResponse[R]:
        """Call a method and get its answer with status, headers and bytes.

        Args:
            method: A method of one of this client's resources: `client.raw(client.posts.get, "1")`.
            *args: Its arguments.
            **kwargs: Its arguments.
        """
        from ._raw import called_raw

        result: RawResponse[R] = called_raw(self, method, args, kwargs)
        return result

    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, object] | None = None,
        headers: Mapping[str, str] | None = None,
        body: object = None,
        **options: Unpack[RequestOptions],
    ) -> RawResponse[Any]:
        """Call an endpoint that has no method here, with the same credentials, retries, errors.

        Args:
            method: HTTP method.
            path: Path below the base URL, already encoded, "/v1/new".
            query: Parameters; None is not sent.
            headers: Headers to add.
            body: What JSON can hold; or bytes, a path or an open file, sent as they are.
            **options: See `RequestOptions`.

        Returns:
            The answer; `parsed` is its JSON, else its text.
        """
        from ._raw import plain_call
        from ._send import context_of, send

        call = plain_call(context_of(self), method, path, query, headers, body, options)
        reply, _ = send(call)
        reply.parsed = reply.body()
        return reply


class AsyncClient(BaseClient):
    """The base of the async client."""

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *error: object) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Close the connections, also for the copies of this client; not a user's HTTP client."""
        pool = self._pool
        pool.closed = True
        if pool.http is not None and not pool.given:
            await pool.http.aclose()

    async def raw(
        self, method: Callable[P, Awaitable[R]], *args: P.args, **kwargs: P.kwargs
    ) -> RawResponse[R]:
        """Call a method and get its answer with status, headers and bytes.

        Args:
            method: A method of one of this client's resources: `client.raw(client.posts.get, "1")`.
            *args: Its arguments.
            **kwargs: Its arguments.
        """
        from ._raw import called_raw

        result: RawResponse[R] = await called_raw(self, method, args, kwargs)
        return result

    async def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, object] | None = None,
        headers: Mapping[str, str] | None = None,
        body: object = None,
        **options: Unpack[RequestOptions],
    ) -> RawResponse[Any]:
        """Call an endpoint that has no method here, with the same credentials, retries, errors.

        Args:
            method: HTTP method.
            path: Path below the base URL, already encoded, "/v1/new".
            query: Parameters; None is not sent.
            headers: Headers to add.
            body: What JSON can hold; or bytes, a path or an open file, sent as they are.
            **options: See `RequestOptions`.

        Returns:
            The answer; `parsed` is its JSON, else its text.
        """
        from ._raw import plain_call
        from ._send import async_context_of, send_async

        context = await async_context_of(self)
        call = plain_call(context, method, path, query, headers, body, options)
        reply, _ = await send_async(call)
        reply.parsed = reply.body()
        return reply


class Resource:
    """A group of operations of a client."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def _call(self, op: Operation, options: Mapping[str, Any], **parts: Any) -> Any:
        from ._send import perform

        return perform(self._client, op, options, parts)

    def _pages(self, op: Operation, options: Mapping[str, Any], **parts: Any) -> Any:
        from ._pages import first_page

        return first_page(self._client, op, options, parts)

    def _stream(self, op: Operation, options: Mapping[str, Any], **parts: Any) -> Any:
        from ._streams import open_stream

        return open_stream(self._client, op, options, parts)

    def _unwrap(self, body: bytes | str, headers: WebhookHeaders) -> Any:
        from ._webhooks import unwrap

        return unwrap(body, headers, self._client._settings.webhook_secret)


class AsyncResource:
    """A group of operations of an async client."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def _call(self, op: Operation, options: Mapping[str, Any], **parts: Any) -> Any:
        from ._send import perform_async

        return await perform_async(self._client, op, options, parts)

    def _pages(self, op: Operation, options: Mapping[str, Any], **parts: Any) -> Any:
        from ._pages import AsyncPages

        return AsyncPages(self._client, op, options, parts)

    def _stream(self, op: Operation, options: Mapping[str, Any], **parts: Any) -> Any:
        from ._streams import AsyncStream

        return AsyncStream(self._client, op, options, parts)

    def _unwrap(self, body: bytes | str, headers: WebhookHeaders) -> Any:
        from ._webhooks import unwrap

        return unwrap(body, headers, self._client._settings.webhook_secret)
