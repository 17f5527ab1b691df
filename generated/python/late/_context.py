"""What a client needs to build requests, prepared at its first call."""

from __future__ import annotations

import threading
from functools import cache
from typing import TYPE_CHECKING, Any

import httpx2
import msgspec

from ._api import PACKAGE, VERSION
from ._auth import arguments_of, chosen_schemes, proof_of
from ._logs import guard_http_log
from ._omit import Omit, omit
from ._response import rate_limit, request_id
from ._wire import cookie_of, header_of

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Mapping

    from ._operation import Operation
    from ._response import RateLimit
    from ._session import Pool
    from ._settings import Settings

_ACCEPT = {
    "json": "application/json",
    "text": "text/plain, */*;q=0.5",
    "bytes": "*/*",
    "events": "text/event-stream",
    "lines": "application/x-ndjson, application/jsonl, */*;q=0.5",
    "none": "*/*",
}
_TIMEOUT, _CONNECT = 60.0, 5.0
_UNSAID = httpx2.Timeout(5.0)
"""What an HTTP client has that was given no timeout."""
_opening = threading.Lock()
_FRAMING = frozenset({"content-length", "transfer-encoding"})


class Head(msgspec.Struct, frozen=True):
    """What is the same in every request of an operation.

    Args:
        headers: All but those of one call.
        query: Credentials that travel in the query.
        schemes: Names of the credentials.
        values: Credentials by their argument's name, but for those to ask for.
        asking: Those to ask for each time.
        without: Headers that the user removed, in small letters.
    """

    headers: httpx2.Headers
    query: str
    schemes: tuple[str, ...]
    values: Mapping[str, str]
    asking: tuple[tuple[str, Callable[[], Any]], ...]
    without: frozenset[str] = frozenset()


class Context:
    """The prepared parts of requests, for one client and its settings.

    Attributes:
        settings: The client's options.
        http: The HTTP client, sync or async.
        urls: Operation path to its URL, where it never changes.
        last: Headers of the last response.
        asks: Every request has a query of its own, whatever the call.
    """

    def __init__(self, settings: Settings, pool: Pool) -> None:
        self.settings = settings
        self.http: Any = pool.http
        self.urls: dict[str, httpx2.URL] = {}
        self.last: httpx2.Headers | None = None
        self._given = pool.given
        self.asks = bool(settings.query) or pool.given
        self._heads: dict[tuple[Any, ...], Head] = {}
        self._timeout = self._default_timeout()

    def timeout_of(self, op: Operation, options: Mapping[str, Any]) -> dict[str, float | None]:
        """Give the timeouts of a call: its own, those set on the client, the operation's, the default."""
        if "timeout" in options:
            return timeouts(options["timeout"])
        if op.timeout is None or self.settings.timeout is not omit:
            return self._timeout
        return timeouts(op.timeout)

    def head_of(self, op: Operation, media: str | None) -> Head:
        """Give what is the same in every request of an operation with a body of this type."""
        key = (op.security, op.kind, media, op.accept, op.server)
        head = self._heads.get(key)
        if head is None or self._given:
            head = self._heads[key] = self._new_head(op, media)
        return head

    def base_of(self, op: Operation) -> str:
        """Give the base URL of an operation: what the user said, else its own, else the API's."""
        settings = self.settings
        return op.server if op.server and not settings.base_url_given else settings.base_url

    def last_rate_limit(self) -> RateLimit | None:
        """Read the rate limit in the last response."""
        return None if self.last is None else rate_limit(self.last)

    def last_request_id(self) -> str | None:
        """Read the request id in the last response."""
        return None if self.last is None else request_id(self.last)

    def query_given(self) -> str:
        """Give the query that a user's own HTTP client adds to every request."""
        return str(self.http.params) if self._given else ""

    def cookies_given(self) -> httpx2.Cookies | None:
        """Give the cookies that a user's own HTTP client holds."""
        return self.http.cookies if self._given and self.http.cookies else None

    def _new_head(self, op: Operation, media: str | None) -> Head:
        held = self.settings.credentials
        schemes = chosen_schemes(op, held)
        wanted = [(name, held[name]) for name in arguments_of(schemes)]
        asking = tuple((name, value) for name, value in wanted if callable(value))
        values = {name: value for name, value in wanted if not callable(value)}
        changes = self.settings.headers or {}
        without = frozenset(name.lower() for name, value in changes.items() if value is None)
        head = Head(self._new_headers(op, media), "", schemes, values, asking, without)
        return head if asking else proven(head, values)

    def _new_headers(self, op: Operation, media: str | None) -> httpx2.Headers:
        base = httpx2.URL(self.base_of(op))
        headers = httpx2.Headers({"Host": base.netloc.decode("ascii")})
        headers.update(self.http.headers)
        headers["Accept"] = op.accept or _ACCEPT[op.kind]
        headers["User-Agent"] = f"{PACKAGE}-python/{VERSION}"
        if media is not None:
            headers["Content-Type"] = media
        change_headers(headers, self.settings.headers or {})
        return headers

    def _default_timeout(self) -> dict[str, float | None]:
        timeout = self.settings.timeout
        if not isinstance(timeout, Omit):
            return timeouts(timeout)
        own = self._given and self.http.timeout != _UNSAID
        return timeouts(self.http.timeout if own else _TIMEOUT)


def proven(head: Head, values: Mapping[str, str]) -> Head:
    """Add the credentials to the headers and the query."""
    proof = proof_of(head.schemes, values)
    headers = httpx2.Headers(head.headers)
    for name, value in proof.headers.items():
        if name not in headers and name.lower() not in head.without:
            headers[name] = value
    if proof.cookies and "cookie" not in head.without:
        add_cookies(headers, proof.cookies)
    return msgspec.structs.replace(head, headers=headers, query=proof.query, values=values)


def change_headers(
    headers: httpx2.Headers, changes: Mapping[str, Any], styles: Mapping[str, str] | None = None
) -> None:
    """Set headers; None removes one.

    Raises:
        ValueError: One that says how long the body is, or one that could begin another.
    """
    for name, value in changes.items():
        if name.lower() in _FRAMING:
            raise ValueError(f"{name} is set by the client itself")
        if value is not None:
            headers[name] = header_of(name, value, (styles or {}).get(name, "csv"))
        elif name in headers:
            del headers[name]


def add_cookies(
    headers: httpx2.Headers, cookies: Mapping[str, Any], styles: Mapping[str, str] | None = None
) -> None:
    """Add cookies to those that the headers hold."""
    added = cookie_of(cookies, styles)
    if added:
        headers["Cookie"] = "; ".join(filter(None, (headers.get("Cookie"), added)))


def timeouts(timeout: float | httpx2.Timeout | None) -> dict[str, float | None]:
    """Give the seconds for each phase of a request; connecting takes five at most by itself."""
    if isinstance(timeout, httpx2.Timeout) or timeout is None:
        return httpx2.Timeout(timeout).as_dict()
    return httpx2.Timeout(timeout, connect=min(timeout, _CONNECT)).as_dict()


@cache
def ssl_context() -> ssl.SSLContext:
    """Make the one TLS context of the process; it takes some 20 ms."""
    return httpx2.create_ssl_context()


def open_pool(pool: Pool, kind: type[httpx2.Client] | type[httpx2.AsyncClient]) -> None:
    """Make the HTTP client of a pool that has none yet.

    Raises:
        RuntimeError: The client is closed.
    """
    with _opening:
        if pool.closed:
            raise RuntimeError("the client is closed")
        if pool.http is None:
            guard_http_log()
            pool.http = kind(verify=ssl_context())
