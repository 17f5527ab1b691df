"""When a failed attempt may be repeated, and how long to wait. Never twice by accident.

| failure                        | GET HEAD PUT DELETE OPTIONS | POST PATCH                  |
|--------------------------------|-----------------------------|-----------------------------|
| could not connect              | again                       | again: nothing was sent     |
| lost or timed out afterwards   | again                       | only with an idempotency key|
| 429, 503 with Retry-After      | again                       | again: it was refused       |
| 408, 500, 502, 503, 504        | again                       | only with an idempotency key|

The header `x-should-retry: true|false` decides over all of it.
"""

from __future__ import annotations

import datetime as dt
import random
import time
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

from ._response import rate_limit, seconds

if TYPE_CHECKING:
    import httpx2

SAFE_METHODS = frozenset({"GET", "HEAD", "PUT", "DELETE", "OPTIONS"})
_TRANSIENT = frozenset({408, 500, 502, 503, 504})
_FIRST, _LONGEST = 0.5, 8.0


def worth_repeating(status: int, headers: httpx2.Headers, safe: bool) -> bool:
    """Tell whether a refused request may be sent again.

    Args:
        status: The response's status, not a 2xx.
        headers: The response's headers.
        safe: Sending the request twice does no harm.
    """
    told = headers.get("x-should-retry", "").lower()
    if told in ("true", "false"):
        return told == "true"
    refused = status == 429 or (status == 503 and "retry-after" in headers)
    return refused or (safe and status in _TRANSIENT)


def asked_wait(status: int, headers: httpx2.Headers) -> float | None:
    """Read how many seconds the API asks to wait; None when it does not say."""
    milliseconds = seconds(headers.get("retry-after-ms"))
    if milliseconds is not None:
        return milliseconds / 1000
    after = headers.get("retry-after")
    if after is not None:
        wait = seconds(after)
        return _until(after) if wait is None else wait
    return _until_reset(headers) if status == 429 else None


def backoff(attempts: int) -> float:
    """Draw the seconds to wait after so many attempts: full jitter, doubling from 0.5 to 8."""
    return random.uniform(0, min(_LONGEST, _FIRST * 2 ** min(attempts - 1, 8)))


def _until(date: str) -> float | None:
    try:
        moment = parsedate_to_datetime(date)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    aware = moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)
    return max(0.0, aware.timestamp() - time.time())


def _until_reset(headers: httpx2.Headers) -> float | None:
    limit = rate_limit(headers)
    if limit is None or limit.reset is None:
        return None
    wait = limit.reset.timestamp() - time.time()
    return wait if wait > 0 else None
