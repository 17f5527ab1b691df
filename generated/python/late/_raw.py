"""Calls whose answer is given as it came."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._api import SCHEMES
from ._base import bound_to
from ._core import Call
from ._operation import Operation
from ._send import async_context_of, context_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._context import Context
    from ._response import RawResponse
    from ._session import Session


def raw_call(session: Session, method: Any, *args: Any, **kwargs: Any) -> RawResponse[Any]:
    """Call a resource's method and give the raw response, with its result in it."""
    context_of(session)
    keeping = session.keeping()
    parsed = bound_to(method, keeping)(*args, **kwargs)
    return _filled(keeping, parsed)


async def raw_call_async(
    session: Session, method: Any, *args: Any, **kwargs: Any
) -> RawResponse[Any]:
    """Do the same without blocking."""
    await async_context_of(session)
    keeping = session.keeping()
    parsed = await bound_to(method, keeping)(*args, **kwargs)
    return _filled(keeping, parsed)


def _filled(session: Session, parsed: Any) -> RawResponse[Any]:
    if session.seen is None:
        raise TypeError("raw() takes a method that sends a request")
    session.seen.parsed = parsed
    return session.seen


def plain_call(
    context: Context,
    method: str,
    path: str,
    query: Mapping[str, Any] | None,
    headers: Mapping[str, str] | None,
    body: Any,
    options: Mapping[str, Any],
) -> Call:
    """Make the call of an endpoint that has no operation, with whatever the client holds.

    Raises:
        ValueError: The path is not one below the base URL.
    """
    if not path.startswith("/"):
        raise ValueError('the path must begin with "/"')
    if "?" in path or "#" in path:
        raise ValueError("the path must hold neither ? nor #; parameters go into `query`")
    literal = path.replace("{", "%7B").replace("}", "%7D")
    security = (*((name,) for name in SCHEMES), ())
    op = Operation(f"{method.upper()} {path}", method.upper(), literal, security=security)
    return Call(context, op, options, query=query, headers=headers, body=body)
