"""The parts of a request that one call decides: its URL, its own headers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx2

from ._api import IDEMPOTENCY_HEADER, NAME
from ._omit import omit
from ._wire import header_of, names_in, path_of, present, query_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ._context import Context
    from ._operation import Operation

_MOST_URLS = 1000


def check_options(op: Operation, options: Mapping[str, Any]) -> None:
    """Refuse options that no method has.

    Raises:
        TypeError: There is such an option.
        ValueError: An idempotency key for an API that knows none.
    """
    from ._options import RequestOptions

    unknown = options.keys() - RequestOptions.__annotations__.keys()
    if unknown:
        raise TypeError(f"{op.name}() got an unexpected keyword argument {min(unknown)!r}")
    if options.get("idempotency_key") is not None and IDEMPOTENCY_HEADER is None:
        raise ValueError(f"{NAME} knows no idempotency keys")


def url_of(
    context: Context,
    op: Operation,
    path: Sequence[Any],
    query: Mapping[str, Any] | None,
    options: Mapping[str, Any],
) -> httpx2.URL:
    """Write the URL of a call; one that never changes is made once.

    Raises:
        ValueError: A path value is empty, or the URL is too long.
    """
    changes = path or query or options or context.asks
    key = op.path if op.server is None else op.server + op.path
    if not changes and key in context.urls:
        return context.urls[key]
    target = context.base_of(op) + path_of(op.path, path, op.styles)
    written = _query_of(context, op, query or {}, options)
    try:
        url = httpx2.URL(target + ("&" if "?" in target else "?") + written if written else target)
    except httpx2.InvalidURL as error:
        raise ValueError(f"{op.name}: {error}") from None
    if not changes and len(context.urls) < _MOST_URLS:
        context.urls[key] = url
    return url


def _query_of(
    context: Context, op: Operation, query: Mapping[str, Any], options: Mapping[str, Any]
) -> str:
    """Write the query: the client's parameters, the call's, the user's own, each over the last."""
    always = context.settings.query
    if always or "extra_query" in options:
        given = {name: value for name, value in query.items() if value is not omit}
        query = {**(always or {}), **given, **options.get("extra_query", {})}
    written = query_of(query, op.styles)
    more = context.query_given()
    return f"{written}&{more}" if written and more else written or more


def own_headers(headers: Mapping[str, Any] | None, options: Mapping[str, Any]) -> Mapping[str, Any]:
    """Collect the headers of one call: its parameters, and what the user adds."""
    own = dict(present(headers)) if headers else {}
    return {**own, **options["extra_headers"]} if "extra_headers" in options else own


def renamed(op: Operation, values: Mapping[str, Any] | None) -> Mapping[str, Any] | None:
    """Give parameters with the names inside their objects as the wire has them."""
    if not values or not op.params:
        return values
    from ._rename import to_wire

    return {
        name: to_wire(value, op.params[name]) if name in op.params and value is not omit else value
        for name, value in values.items()
    }


def renamed_path(op: Operation, path: Sequence[Any]) -> Sequence[Any]:
    """Do the same for the values of a path, which stand in the order of its template."""
    return [*(renamed(op, dict(zip(names_in(op.path), path, strict=True))) or {}).values()]


def key_of(op: Operation, headers: Mapping[str, Any], options: Mapping[str, Any]) -> str | None:
    """Give the idempotency key of a call; without one a POST must not be sent twice.

    Only the caller can say that the API recognises it, so none is made up here.
    """
    if IDEMPOTENCY_HEADER is None:
        return None
    for name, value in headers.items():
        if name.lower() == IDEMPOTENCY_HEADER.lower():
            return header_of(name, value) or None
    given = options.get("idempotency_key")
    return header_of(IDEMPOTENCY_HEADER, given) or None if given else None


def with_query(url: httpx2.URL, more: str) -> httpx2.URL:
    """Add an encoded query to a URL."""
    query = url.query + b"&" + more.encode() if url.query else more.encode()
    return url.copy_with(query=query)


def same_origin(one: httpx2.URL, other: httpx2.URL) -> bool:
    """Tell whether two URLs belong to one server, to which credentials may go."""
    same = (one.scheme, one.host, one.port) == (other.scheme, other.host, other.port)
    return same and not one.userinfo


def next_url(context: Context, op: Operation, path: Sequence[Any], address: str) -> httpx2.URL:
    """Read the address of a next page, which gets the credentials too.

    Raises:
        APIError: It is not one of this API.
    """
    from .errors import APIError

    here = url_of(context, op, path, None, {})
    try:
        url = here.join(address)
        own = same_origin(url, here)
    except (httpx2.InvalidURL, ValueError):
        raise APIError("the address of the next page is malformed", operation=op.name) from None
    if not own:
        raise APIError("the next page is on another server; not followed", operation=op.name)
    return url
