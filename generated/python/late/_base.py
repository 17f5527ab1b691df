"""The clients and resources that the generated ones are made from."""

# A call gives whatever type the generated method around it declares:
# mypy: disable-error-code="type-var"
# pyright: reportInvalidTypeVarUse=false

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ._session import Pool, Session
from ._settings import changed_settings, first_settings

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping
    from typing import ParamSpec, Self, TypeVar, Unpack

    from ._operation import Operation
    from ._options import RequestOptions
    from ._response import RateLimit, RawResponse
    from ._webhooks import WebhookHeaders

    P = ParamSpec("P")
    R = TypeVar("R")


class BaseClient:
    """What sync and async clients have in common."""

    _session: Session

    def __init__(
        self,
        credentials: Mapping[str, Any],
        *,
        base_url: str | None = None,
        environment: str | None = None,
        http_client: Any = None,
        **options: Any,
    ) -> None:
        settings = first_settings(credentials, base_url, environment, options)
        self._session = Session(settings, Pool(http_client))

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self._session.settings.base_url!r})"

    def __reduce__(self) -> str | tuple[Any, ...]:
        name = type(self).__name__
        raise TypeError(f"{name} holds connections and secrets and cannot be pickled or copied")

    @property
    def last_rate_limit(self) -> RateLimit | None:
        """What the last response to this client said about the rate limit."""
        context = self._session.context
        return None if context is None else context.last_rate_limit()

    @property
    def last_request_id(self) -> str | None:
        """The id of the last request that this client sent, as the API calls it."""
        context = self._session.context
        return None if context is None else context.last_request_id()

    def _copy(self, changes: Mapping[str, Any]) -> Self:
        """Return a client with other options that shares the connections."""
        session = self._session
        twin = object.__new__(type(self))
        twin._session = Session(changed_settings(session.settings, changes), session.pool)
        return twin


class SyncClient(BaseClient):
    """The base of the sync client."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the connections, also for the copies of this client; not a user's HTTP client."""
        pool = self._session.pool
        pool.closed = True
        if pool.http is not None and not pool.given:
            pool.http.close()

    def raw(self, method: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> RawResponse[R]:
        """Call a method and get its response with status, headers and bytes.

        Args:
            method: A method of one of this client's resources: `client.raw(client.posts.get, "1")`.
            *args: Its arguments.
            **kwargs: Its arguments.
        """
        from ._raw import raw_call

        return raw_call(self._session, method, *args, **kwargs)

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
            The response; `parsed` is its JSON, else its text.
        """
        from ._raw import plain_call
        from ._send import context_of, send

        context = context_of(self._session)
        reply, _ = send(plain_call(context, method, path, query, headers, body, options))
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
        pool = self._session.pool
        pool.closed = True
        if pool.http is not None and not pool.given:
            await pool.http.aclose()

    async def raw(
        self, method: Callable[P, Awaitable[R]], *args: P.args, **kwargs: P.kwargs
    ) -> RawResponse[R]:
        """Call a method and get its response with status, headers and bytes.

        Args:
            method: A method of one of this client's resources: `client.raw(client.posts.get, "1")`.
            *args: Its arguments.
            **kwargs: Its arguments.
        """
        from ._raw import raw_call_async

        return await raw_call_async(self._session, method, *args, **kwargs)

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
            The response; `parsed` is its JSON, else its text.
        """
        from ._raw import plain_call
        from ._send import async_context_of, send_async

        context = await async_context_of(self._session)
        call = plain_call(context, method, path, query, headers, body, options)
        reply, _ = await send_async(call)
        reply.parsed = reply.body()
        return reply


class Resource:
    """A group of operations of a client."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def _call(self, op: Operation, options: Mapping[str, Any], **parts: Any) -> R:
        from ._send import perform

        return cast("R", perform(self._session, op, options, parts))

    def _pages(self, op: Operation, options: Mapping[str, Any], **parts: Any) -> R:
        from ._pages import first_page

        return cast("R", first_page(self._session, op, options, parts))

    def _stream(self, op: Operation, options: Mapping[str, Any], **parts: Any) -> R:
        from ._streams import open_stream

        return cast("R", open_stream(self._session, op, options, parts))

    def _unwrap(self, body: bytes | str, headers: WebhookHeaders) -> R:
        from ._webhooks import unwrap

        return cast("R", unwrap(body, headers, self._session.settings.webhook_secret))


class AsyncResource:
    """A group of operations of an async client."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def _call(self, op: Operation, options: Mapping[str, Any], **parts: Any) -> R:
        from ._send import perform_async

        return cast("R", await perform_async(self._session, op, options, parts))

    def _pages(self, op: Operation, options: Mapping[str, Any], **parts: Any) -> R:
        from ._pages import AsyncPages

        return cast("R", AsyncPages(self._session, op, options, parts))

    def _stream(self, op: Operation, options: Mapping[str, Any], **parts: Any) -> R:
        from ._streams import AsyncStream

        return cast("R", AsyncStream(self._session, op, options, parts))

    def _unwrap(self, body: bytes | str, headers: WebhookHeaders) -> R:
        from ._webhooks import unwrap

        return cast("R", unwrap(body, headers, self._session.settings.webhook_secret))


def bound_to(method: Any, session: Session) -> Any:
    """Give a resource's method as if its client had another session.

    Raises:
        TypeError: It is not a method of a resource.
    """
    resource, function = getattr(method, "__self__", None), getattr(method, "__func__", None)
    if function is None or not isinstance(resource, (Resource, AsyncResource)):
        raise TypeError("raw() takes a method of a resource and its arguments")
    return function.__get__(type(resource)(session))
