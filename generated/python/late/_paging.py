"""Where the next page is. Every walk ends: on an empty page, a repeated one, a repeated cursor."""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import msgspec

from ._guards import is_array, is_object
from ._omit import omit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._operation import Paging
    from ._response import RawResponse

_CURSORS = (str, int, float, Decimal, dt.date)
_LINK = re.compile(r'<([^<>]*)>[^<]*?;\s*rel\s*=\s*"?(?:[^"<,;]*\s)?next(?=[\s",;]|$)', re.I)
"""The address of the next page in a `Link` header (RFC 8288, section 3)."""


class Step(msgspec.Struct, frozen=True):
    """A page to ask for.

    Args:
        parts: Path, query, headers and so on of the call.
        url: Where it is, when the response said so.
        seen: Cursors and URLs that were asked for.
        before: Body of the page before it.
        passed: Items on the pages before it.
    """

    parts: Mapping[str, Any]
    url: str | None = None
    seen: frozenset[str] = frozenset()
    before: bytes = b""
    passed: int = 0


def items_of(paging: Paging, result: Any) -> list[Any]:
    """Find the items of a page; none when the response has no list where one should be."""
    found = _dig(result, paging.items)
    return found if is_array(found) else []


def step_after(step: Step, paging: Paging, reply: RawResponse[Any]) -> Step | None:
    """Tell which page follows; None after the last.

    Args:
        step: The page that was asked for.
        paging: How the list goes on.
        reply: The page, decoded.
    """
    result, content = reply.parsed, reply.content
    items = items_of(paging, result)
    if not items or content == step.before or _dig(result, paging.more) is False:
        return None
    done = msgspec.structs.replace(step, before=content, passed=step.passed + len(items))
    if paging.style in ("page", "offset"):
        return _beside(done, paging, result, len(items))
    if paging.style == "link":
        link = _LINK.search(reply.headers.get("link", ""))
        return _to(done, paging, link and link[1])
    return _to(done, paging, _dig(items[-1] if paging.style == "last" else result, paging.next))


def _to(step: Step, paging: Paging, target: Any) -> Step | None:
    """Go where the response says, once; a list or an object says nothing."""
    key = str(target) if isinstance(target, _CURSORS) else ""
    if not key or key in step.seen:
        return None
    going = msgspec.structs.replace(step, seen=step.seen | {key}, before=b"")
    return (
        msgspec.structs.replace(going, url=key)
        if paging.style in ("url", "link")
        else _asking(going, paging, target)
    )


def _beside(step: Step, paging: Paging, result: Any, count: int) -> Step | None:
    """Count on, unless the response says that this was the last page."""
    by_page = paging.style == "page"
    here = _number(step, paging.param, paging.start if by_page else 0)
    ahead = here + (1 if by_page else count)
    pages, total = _dig(result, paging.pages), _dig(result, paging.total)
    passed = step.passed if by_page else ahead
    if by_page and isinstance(pages, int) and here - paging.start + 1 >= pages:
        return None
    return None if isinstance(total, int) and passed >= total else _asking(step, paging, ahead)


def _number(step: Step, name: str, default: int) -> int:
    given = _query(step).get(name)
    return default if given is None or given is omit else int(given)


def _asking(step: Step, paging: Paging, value: Any) -> Step:
    query = {**_query(step), paging.param: value}
    return msgspec.structs.replace(step, parts={**step.parts, "query": query})


def _query(step: Step) -> Mapping[str, Any]:
    return step.parts.get("query") or {}


def _dig(value: Any, path: tuple[str, ...]) -> Any:
    """Follow attributes. An empty path is the value itself if it is a list, else nothing."""
    if not path:
        return value if is_array(value) else None
    for name in path:
        value = value.get(name) if is_object(value) else getattr(value, name, None)
    return value
