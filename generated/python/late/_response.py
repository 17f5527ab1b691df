"""Answers as they came: status, headers, body, and what the headers tell."""

from __future__ import annotations

import datetime as dt
import json
import re
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar, cast

if TYPE_CHECKING:
    import httpx2

R = TypeVar("R")

_MILLISECONDS = 100_000_000_000
_EPOCH = 1_000_000_000
_DECIMAL = re.compile(r"\s*\d{1,15}(\.\d*)?\s*", re.ASCII)
_VISIBLE = re.compile(r"[!-~]{1,200}")
_MEDIA = re.compile(r"[\w.+-]{1,100}/[\w.+-]{1,100}", re.ASCII)
_CHARSET = re.compile(
    r"utf-?8|utf-16(le|be)?|us-ascii|iso-?8859-1?\d|latin-?1|(windows-|cp)125[0-8]"
    r"|koi8-[ru]|shift[-_]jis|euc-(jp|kr)|gb(k|2312|18030)|big5"
)
"""Python knows codecs that are no charsets, and slow ones."""
_REQUEST_ID = ("x-request-id", "request-id", "x-amzn-requestid", "cf-ray")


class RateLimit(NamedTuple):
    """What a response says about the rate limit; None where it says nothing.

    Args:
        limit: Requests per window.
        remaining: Requests left in this window.
        reset: When the next window begins.
    """

    limit: int | None
    remaining: int | None
    reset: dt.datetime | None


class RawResponse(Generic[R]):
    """A response with its metadata.

    Attributes:
        operation: "posts.create".
        status: HTTP status.
        headers: Found whatever their case.
        content: The body's bytes, decompressed; empty for a stream.
        attempts: How many requests were sent.
        parsed: What the method returns without `raw`.
    """

    __slots__ = ("attempts", "content", "headers", "operation", "parsed", "status")

    def __init__(
        self,
        operation: str,
        status: int,
        headers: httpx2.Headers,
        content: bytes,
        attempts: int,
    ) -> None:
        self.operation = operation
        self.status = status
        self.headers = headers
        self.content = content
        self.attempts = attempts
        self.parsed: R = cast("R", None)

    def __repr__(self) -> str:
        return f"<RawResponse {self.operation} {self.status}>"

    @property
    def request_id(self) -> str | None:
        """What the API calls this request, if it says so."""
        return request_id(self.headers)

    @property
    def rate_limit(self) -> RateLimit | None:
        """What the API said about its rate limit, if it did."""
        return rate_limit(self.headers)

    @property
    def text(self) -> str:
        """The body as text, in the charset that the response names, else UTF-8."""
        named = self.headers.get("content-type", "").lower().partition("charset=")[2]
        charset = named.partition(";")[0].strip(" \"'")
        try:
            return self.content.decode(charset if _CHARSET.fullmatch(charset) else "utf-8")
        except (LookupError, UnicodeDecodeError):
            return self.content.decode("utf-8", "replace")

    def json(self) -> Any:
        """Parse the body as JSON.

        Raises:
            ValueError: It is not JSON.
        """
        return json.loads(self.content)

    def body(self) -> Any:
        """Give the body as parsed as it can be: JSON, else text, else None."""
        if not self.content:
            return None
        try:
            return self.json()
        except (ValueError, RecursionError):
            return self.text


def request_id(headers: httpx2.Headers) -> str | None:
    """Find the id of a request in the headers of its response: visible ASCII, not too long."""
    found = (headers[name] for name in _REQUEST_ID if name in headers)
    return next(filter(_VISIBLE.fullmatch, found), None)


def media_of(headers: httpx2.Headers) -> str:
    """Give type and subtype of a response, without parameters; "" where none is said."""
    found = _MEDIA.match(headers.get("content-type", ""))
    return found[0] if found else ""


def rate_limit(headers: httpx2.Headers, *, now: dt.datetime | None = None) -> RateLimit | None:
    """Read the rate limit; the reset may be seconds from now or of the epoch."""
    limit, remaining, reset = (_limit_header(headers, n) for n in ("limit", "remaining", "reset"))
    if limit is None and remaining is None and reset is None:
        return None
    return RateLimit(_whole(limit), _whole(remaining), _moment(reset, now))


def _limit_header(headers: httpx2.Headers, name: str) -> float | None:
    value = headers.get(f"x-ratelimit-{name}") or headers.get(f"ratelimit-{name}")
    return seconds(value)


def seconds(value: str | None) -> float | None:
    """Read a decimal number that is not negative; None for anything else."""
    return float(value) if value and _DECIMAL.fullmatch(value) else None


def _whole(number: float | None) -> int | None:
    return None if number is None else int(number)


def _moment(reset: float | None, now: dt.datetime | None) -> dt.datetime | None:
    if reset is None:
        return None
    if reset < _EPOCH:
        return (now or dt.datetime.now(dt.UTC)) + dt.timedelta(seconds=reset)
    scale = 1000 if reset >= _MILLISECONDS else 1
    try:
        return dt.datetime.fromtimestamp(reset / scale, dt.UTC)
    except (ValueError, OverflowError, OSError):
        return None
