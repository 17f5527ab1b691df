"""One call, without any input or output: build each request, judge each outcome, read the result.

The loops of `_send` do the waiting and the sending; every decision is here.
"""

from __future__ import annotations

import logging
from time import perf_counter
from typing import TYPE_CHECKING, Any

import httpx2

from ._api import IDEMPOTENCY_HEADER
from ._auth import check_answers
from ._context import add_cookies, change_headers, proven
from ._logs import logger, secrets_of, shown_headers, shown_url
from ._response import RawResponse
from ._request import (
    check_options,
    key_of,
    own_headers,
    renamed,
    renamed_path,
    same_origin,
    url_of,
    with_query,
)
from ._result import error_model, read_result
from ._retry import SAFE_METHODS, asked_wait, backoff, worth_repeating

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ._body import Payload
    from ._context import Context
    from ._operation import Operation
    from .errors import APIDecodeError, APIError, APIStatusError

STREAMS = frozenset({"bytes", "events", "lines"})
_NO_BODY = httpx2.ByteStream(b"")
_WITH_LENGTH = frozenset({"POST", "PUT", "PATCH"})
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_MOST_REDIRECTS = 5
_NEVER_SENT = (httpx2.ConnectError, httpx2.ConnectTimeout, httpx2.PoolTimeout, httpx2.ProxyError)
_TIMEOUTS: dict[type[Exception], str] = {
    httpx2.ConnectTimeout: "timed out while connecting",
    httpx2.ReadTimeout: "timed out while waiting for the response",
    httpx2.WriteTimeout: "timed out while sending",
    httpx2.PoolTimeout: "timed out while waiting for a free connection",
}
_NEVER_AGAIN = (httpx2.UnsupportedProtocol, httpx2.LocalProtocolError)


class Call:
    """One logical call: up to `max_retries` + 1 requests, all with the same idempotency key."""

    def __init__(
        self,
        context: Context,
        op: Operation,
        options: Mapping[str, Any],
        *,
        path: Sequence[Any] = (),
        query: Mapping[str, Any] | None = None,
        headers: Mapping[str, Any] | None = None,
        cookies: Mapping[str, Any] | None = None,
        body: Any = None,
        url: httpx2.URL | None = None,
    ) -> None:
        if options:
            check_options(op, options)
        if op.params:
            path = renamed_path(op, path)
            query, headers, cookies = (renamed(op, part) for part in (query, headers, cookies))
        self.context = context
        self.op = op
        self.payload = _payload(op, body, options.get("extra_body"))
        self.head = context.head_of(op, op.media if self.payload else None)
        self.url = url or url_of(context, op, path, query, options)
        self.headers = own_headers(headers, options)
        self.key = key_of(op, self.headers, options)
        self.cookies = cookies
        self.timeout = context.timeout_of(op, options)
        self.retries: int = options.get("max_retries", context.settings.max_retries)
        self.attempts = 0
        self._redirects = 0
        self._renewed = False
        self._answers: Mapping[str, str] = {}
        self._started = 0.0
        self._request: httpx2.Request | None = None
        self._logs = logger.isEnabledFor(logging.DEBUG)

    def request(self, answers: Mapping[str, str]) -> httpx2.Request:
        """Build the next request.

        Args:
            answers: What the credentials that had to be asked for are this time.
        """
        self._answers = answers
        if answers:
            check_answers(self.op, answers)
        head = proven(self.head, {**self.head.values, **answers}) if answers else self.head
        self.attempts += 1
        self._started = perf_counter()
        request = httpx2.Request(
            self.op.method,
            with_query(self.url, head.query) if head.query else self.url,
            headers=head.headers,
            cookies=self.context.cookies_given(),
            stream=self._stream(),
            extensions={"timeout": self.timeout, "operation": self.op},
        )
        self._request = request
        self._complete(request.headers)
        if self._logs:
            shown = shown_url(request.url), shown_headers(request.headers)
            logger.debug("%s: %s %s %s", self.op.name, request.method, *shown)
        return request

    def reads(self, status: int) -> bool:
        """Tell whether the body of a response is read here, rather than by a stream."""
        return self.op.kind not in STREAMS or not 200 <= status < 300

    def reply(self, response: httpx2.Response, content: bytes) -> RawResponse[Any]:
        """Note a response, with what was read of its body."""
        reply: RawResponse[Any] = RawResponse(
            self.op.name, response.status_code, response.headers, content, self.attempts
        )
        self.context.last = reply.headers
        if self._logs:
            took = (perf_counter() - self._started) * 1000
            about = self.op.name, reply.status, took, self.attempts, reply.request_id
            logger.debug("%s: %d in %.0f ms, attempt %d, request id %s", *about)
        return reply

    def failed(self, error: httpx2.RequestError) -> float:
        """Judge an attempt without a complete response; gives the seconds before the next one.

        Raises:
            APIConnectionError: There is no next one.
        """
        lost = isinstance(error, httpx2.TransportError) and not isinstance(error, _NEVER_AGAIN)
        if lost and self._may_repeat() and (isinstance(error, _NEVER_SENT) or self._safe()):
            return self._wait(backoff(self.attempts), type(error).__name__)
        raise self.connection_error(error) from error

    def received(self, reply: RawResponse[Any]) -> float | None:
        """Judge a response; gives the seconds before the next attempt, None when it is final.

        Raises:
            APIStatusError: It is a refusal, and there is no next attempt.
            APIDecodeError: Its body is larger than the client accepts.
        """
        if 200 <= reply.status < 300:
            if len(reply.content) <= self.context.settings.max_response_bytes:
                return None
            reply.content = b""
            raise _unread("the body is larger than max_response_bytes", reply)
        if reply.status in _REDIRECTS and self._follow(reply.headers.get("location")):
            return 0.0
        if reply.status == 401 and self._renews():
            return 0.0
        if self._may_repeat() and worth_repeating(reply.status, reply.headers, self._safe()):
            wait = asked_wait(reply.status, reply.headers)
            wait = backoff(self.attempts) if wait is None else wait
            if wait <= self.context.settings.max_retry_wait:
                return self._wait(wait, str(reply.status))
        raise self._refusal(reply)

    def undecodable(self, response: httpx2.Response, error: httpx2.DecodingError) -> bytes:
        """Judge a body that cannot be decompressed; that of a refusal is taken as empty.

        Raises:
            APIDecodeError: It is the body of a success.
        """
        if not 200 <= response.status_code < 300:
            return b""
        message = f"the body cannot be decompressed: {error}"
        raise _unread(message, self.reply(response, b"")) from error

    def finish(self, reply: RawResponse[Any], *, raw: bool = False) -> Any:
        """Read the result of a final response; none where a raw one was asked for in another form."""
        if raw and any(name.lower() == "accept" for name in self.headers):
            media = reply.headers.get("content-type", "")
            if self.op.kind == "json" and "json" not in media:
                return None
        return read_result(self.context.settings, self.op, reply)

    def connection_error(self, error: httpx2.RequestError) -> APIError:
        """Say what an error of the HTTP library means."""
        from ._messages import hidden
        from .errors import APIConnectionError, APITimeoutError

        what = hidden(str(error), self._secrets()) or "the connection was lost"
        kind = APIConnectionError
        known: dict[str, Any] = {"operation": self.op.name, "attempts": self.attempts}
        if isinstance(error, httpx2.TimeoutException):
            kind, what = APITimeoutError, _TIMEOUTS.get(type(error), "timed out")
        return kind(what, **known)

    def _stream(self) -> Any:
        if self.payload is None:
            return _NO_BODY
        content = self.payload.content
        return httpx2.ByteStream(content) if isinstance(content, bytes) else content

    def _complete(self, headers: httpx2.Headers) -> None:
        """Add the headers that are this call's own."""
        if self.key is not None and IDEMPOTENCY_HEADER is not None:
            headers[IDEMPOTENCY_HEADER] = self.key
        if self.headers:
            change_headers(headers, self.headers, self.op.styles)
        if self.cookies:
            add_cookies(headers, self.cookies, self.op.styles)
        if self.payload is None:
            if self.op.method in _WITH_LENGTH:
                headers["Content-Length"] = "0"
            return
        content, media = self.payload.content, self.payload.media
        if media != self.op.media:
            headers["Content-Type"] = media
        size = len(content) if isinstance(content, bytes) else content.size
        if size is None:
            headers["Transfer-Encoding"] = "chunked"
        else:
            headers["Content-Length"] = str(size)

    def _may_repeat(self) -> bool:
        content = self.payload.content if self.payload else b""
        return self.attempts <= self.retries and (isinstance(content, bytes) or content.replayable)

    def _renews(self) -> bool:
        """Tell, once, that a new token may help where the client gets its tokens itself."""
        sources: list[tuple[str, Any]] = [
            (name, ask) for name, ask in self.head.asking if hasattr(ask, "grant")
        ]
        content = self.payload.content if self.payload else b""
        if not sources or self._renewed or not (isinstance(content, bytes) or content.replayable):
            return False
        for name, source in sources:
            source.forget(self._answers[name])
        self._renewed = True
        return True

    def _safe(self) -> bool:
        return self.key is not None or self.op.idempotent or self.op.method in SAFE_METHODS

    def _wait(self, wait: float, why: str) -> float:
        logger.info("%s: %s, trying again in %.2f s", self.op.name, why, wait)
        return wait

    def _follow(self, location: str | None) -> bool:
        """Take over a redirect, if it is one for a read and stays with the API."""
        if location is None or self.op.method not in ("GET", "HEAD"):
            return False
        try:
            target = self.url.join(location)
            elsewhere = not same_origin(target, self.url)
        except (httpx2.InvalidURL, ValueError):
            return False
        if elsewhere or self._redirects >= _MOST_REDIRECTS:
            return False
        self.url = target
        self._redirects += 1
        self.attempts -= 1
        return True

    def _refusal(self, reply: RawResponse[Any]) -> APIStatusError:
        from ._messages import summary
        from .errors import status_error

        message = summary(reply.status, reply.body(), self._secrets())
        error = status_error(reply.status)(message, response=reply)
        error.model = error_model(self.op, reply)
        return error

    def _secrets(self) -> list[str]:
        held = (*self.head.values.values(), *self._answers.values())
        sent = secrets_of(self._request) if self._request else ()
        return [value for value in (*map(str, held), *sent) if value]


def _unread(message: str, reply: RawResponse[Any]) -> APIDecodeError:
    from .errors import APIDecodeError

    return APIDecodeError(message, response=reply)


def _payload(op: Operation, body: Any, extra: Mapping[str, Any] | None) -> Payload | None:
    if body is None and not extra and not op.nullable:
        return None
    from ._body import payload_of

    return payload_of(op, body, extra)
