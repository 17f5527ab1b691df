"""The parts of a request that one call decides: its URL, its own headers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import uuid4

import httpx2

from ._api import IDEMPOTENCY_HEADER, NAME
from ._options import RequestOptions, omit
from ._retry import SAFE_METHODS
from ._wire import path_of, present, query_of
from .errors import APIError

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
    settings = context.settings
    asked = query or {}
    if settings.query or "extra_query" in options:
        given = {name: value for name, value in asked.items() if value is not omit}
        asked = {**(settings.query or {}), **given, **options.get("extra_query", {})}
    written = "&".join(filter(None, (query_of(asked, op.styles), context.query_given())))
    if not written and not path and op.path in context.urls:
        return context.urls[op.path]
    target = settings.base_url + path_of(op.path, path, op.styles)
    try:
        url = httpx2.URL(f"{target}?{written}" if written else target)
    except httpx2.InvalidURL as error:
        raise ValueError(f"{op.name}: {error}") from None
    if not written and not path and len(context.urls) < _MOST_URLS:
        context.urls[op.path] = url
    return url


def own_headers(
    op: Operation, headers: Mapping[str, Any] | None, options: Mapping[str, Any]
) -> dict[str, Any]:
    """Collect the headers of one call; its idempotency key is made here, once."""
    own: dict[str, Any] = {}
    if IDEMPOTENCY_HEADER is not None and (
        op.method not in SAFE_METHODS or "idempotency_key" in options
    ):
        own[IDEMPOTENCY_HEADER] = options.get("idempotency_key") or str(uuid4())
    if headers:
        own.update(present(headers))
    return own | options["extra_headers"] if "extra_headers" in options else own


def key_of(headers: Mapping[str, Any]) -> str | None:
    """Find the idempotency key among the headers of a call; None when repeating is not safe."""
    header = (IDEMPOTENCY_HEADER or "").lower()
    found = [value for name, value in headers.items() if name.lower() == header]
    return found[-1] if found else None


def with_query(url: httpx2.URL, more: str) -> httpx2.URL:
    """Add an encoded query to a URL."""
    query = url.query + b"&" + more.encode() if url.query else more.encode()
    return url.copy_with(query=query)


def same_origin(one: httpx2.URL, other: httpx2.URL) -> bool:
    """Tell whether two URLs belong to one server, to which credentials may go."""
    return one.origin == other.origin


def next_url(context: Context, op: Operation, address: str) -> httpx2.URL:
    """Read the address of a next page, which gets the credentials too.

    Raises:
        APIError: It is not one of this API.
    """
    try:
        url = context.base.join(address)
    except httpx2.InvalidURL:
        raise APIError("the address of the next page is malformed", operation=op.name) from None
    if not same_origin(url, context.base):
        raise APIError("the next page is on another server; not followed", operation=op.name)
    return url
