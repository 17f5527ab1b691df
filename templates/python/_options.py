"""What every method and every client accepts."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    import os
    from collections.abc import Awaitable, Callable, Mapping, Sequence
    from typing import IO, Any, TypeAlias

    import httpx2

    from ._drift import Drift
    from ._response import RawResponse

    Timeout: TypeAlias = "float | httpx2.Timeout | None"
    Credential: TypeAlias = "str | Callable[[], str]"
    AsyncCredential: TypeAlias = "str | Callable[[], str | Awaitable[str]]"
    RequestHook: TypeAlias = "Callable[[httpx2.Request], None]"
    AsyncRequestHook: TypeAlias = "Callable[[httpx2.Request], Awaitable[None] | None]"
    ResponseHook: TypeAlias = "Callable[[RawResponse[Any]], None]"
    AsyncResponseHook: TypeAlias = "Callable[[RawResponse[Any]], Awaitable[None] | None]"
    DriftHook: TypeAlias = "Callable[[Drift], None]"
    FileContent: TypeAlias = "bytes | os.PathLike[str] | IO[bytes]"
    NamedFile: TypeAlias = (
        "tuple[str, FileContent | str] | tuple[str, FileContent | str, str | None]"
    )
    FileWithHeaders: TypeAlias = "tuple[str, FileContent | str, str | None, Mapping[str, str]]"
    FileInput: TypeAlias = "FileContent | NamedFile | FileWithHeaders"


class RequestOptions(TypedDict, total=False):
    """Options of one call, accepted by every method.

    Args:
        timeout: Seconds for each attempt, an `httpx2.Timeout`, or None for no timeout.
        max_retries: The most times a failed request is retried.
        extra_headers: Headers to add or replace; None removes one.
        extra_query: Query parameters to add or replace, by wire name.
        extra_body: Fields to add to or replace in a JSON or form body, by wire name.
        idempotency_key: Key that lets the API recognise a repeated request.
    """

    timeout: Timeout
    max_retries: int
    extra_headers: Mapping[str, str | None]
    extra_query: Mapping[str, object]
    extra_body: Mapping[str, object]
    idempotency_key: str


class SharedOptions(TypedDict, total=False):
    """Options of a client that `with_options` can change, sync or async.

    Args:
        base_url: The address of the API.
        timeout: Seconds for each attempt, an `httpx2.Timeout`, or None for no timeout.
        max_retries: The most times a failed request is retried.
        max_retry_wait: Seconds. If the API asks to wait longer, the error is raised immediately.
        headers: Sent with every request; None removes a default one.
        query: Sent with every request, by wire name.
        on_drift: Called with each difference between a response and its documentation.
        strict: Raise `APIDecodeError` on such a difference. Meant for tests.
        webhook_secret: The secret or secrets that webhooks are signed with.
        max_response_bytes: The largest decompressed body, or line or event of a stream, that is
            held in memory.
    """

    base_url: str
    timeout: Timeout
    max_retries: int
    max_retry_wait: float
    headers: Mapping[str, str | None]
    query: Mapping[str, object]
    on_drift: DriftHook | None
    strict: bool
    webhook_secret: str | Sequence[str] | None
    max_response_bytes: int


class ClientOptions(SharedOptions, total=False):
    """Options of a sync client that `with_options` can change.

    Args:
        on_request: Called with each `httpx2.Request` before it is sent, retries included.
        on_response: Called with each response, retries included.
    """

    on_request: RequestHook | None
    on_response: ResponseHook | None


class AsyncClientOptions(SharedOptions, total=False):
    """Options of an async client that `with_options` can change.

    Args:
        on_request: Called, and awaited, with each `httpx2.Request` before it is sent.
        on_response: Called, and awaited, with each response, retries included.
    """

    on_request: AsyncRequestHook | None
    on_response: AsyncResponseHook | None
