"""What is logged, under the logger that is named like the package, without secrets.

DEBUG tells each request and answer, INFO each retry. Bodies are never logged.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING
from urllib.parse import unquote, unquote_plus

from ._api import PACKAGE, SCHEMES
from ._operation import ApiKey

if TYPE_CHECKING:
    from collections.abc import Iterator

    import httpx2

logger = logging.getLogger(PACKAGE)

_SECRET = (
    *("auth", "token", "secret", "passw", "cookie", "signature", "session", "key"),
    *("credential", "bearer", "jwt"),
)
_SHORTEST = 4
"""Characters of a secret; to hide less would only hide words."""
_OWN = frozenset(s.name.lower() for s in SCHEMES.values() if isinstance(s, ApiKey))


def shown_headers(headers: httpx2.Headers) -> dict[str, str]:
    """Give headers for a log, secrets replaced by ***."""
    return {name: "***" if is_secret(name) else value for name, value in headers.items()}


def shown_url(url: httpx2.URL) -> str:
    """Give a URL for a log, secrets in its query replaced by ***."""
    return shown_address(str(url))


def shown_address(url: str) -> str:
    """Do the same for a URL that is text."""
    address, question, query = url.partition("?")
    if not question:
        return url
    return f"{address}?" + "&".join(map(_shown_pair, query.split("&")))


def is_secret(name: str) -> bool:
    """Tell whether a header or parameter holds what must not be shown."""
    lower = name.lower()
    told = lower.replace("_", "-").replace("idempotency-key", "")
    return lower == "code" or lower in _OWN or any(part in told for part in _SECRET)


def secrets_of(request: httpx2.Request) -> list[str]:
    """Give what a request holds that must not be shown, as it is sent and decoded."""
    found = (*_in_headers(request.headers), *_in_query(request.url.query.decode("ascii")))
    return [value for value in found if len(value) >= _SHORTEST]


def _in_headers(headers: httpx2.Headers) -> Iterator[str]:
    for name, value in headers.items():
        if name == "cookie":
            values = [pair.partition("=")[2] for pair in value.split("; ")]
            yield from (*values, *map(unquote, values))
        elif is_secret(name):
            yield from (value, value.partition(" ")[2])


def _in_query(query: str) -> Iterator[str]:
    for pair in query.split("&"):
        name, _, value = pair.partition("=")
        if is_secret(unquote_plus(name)):
            yield from (value, unquote_plus(value))


def _shown_pair(pair: str) -> str:
    name, equals, _ = pair.partition("=")
    return f"{name}=***" if equals and is_secret(unquote_plus(name)) else pair


def guard_http_log() -> None:
    """Keep secrets that travel in a query out of httpx2's own log, which shows whole URLs."""
    logging.getLogger("httpx2").addFilter(_redact)


def _redact(record: logging.LogRecord) -> bool:
    if isinstance(record.args, tuple):
        record.args = tuple(
            shown_address(str(arg)) if type(arg).__name__ == "URL" else arg for arg in record.args
        )
    return True
