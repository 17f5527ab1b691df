"""Calls whose answer is given as it came."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import _api
from ._base import AsyncResource, Resource
from ._core import Call
from ._operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._base import AsyncClient, SyncClient
    from ._context import Context


def called_raw(client: SyncClient | AsyncClient, method: Any, args: Any, kwargs: Any) -> Any:
    """Call a resource's method in such a way that it gives its raw response.

    Raises:
        TypeError: It is not a method of a resource.
    """
    resource, function = getattr(method, "__self__", None), getattr(method, "__func__", None)
    if function is None or not isinstance(resource, (Resource, AsyncResource)):
        raise TypeError("raw() takes a method of a resource and its arguments")
    return function(type(resource)(client._raw_twin()), *args, **kwargs)


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
    literal = path.replace("{", "%7B").replace("}", "%7D")
    security = (*((name,) for name in _api.SCHEMES), ())
    op = Operation(f"{method.upper()} {path}", method.upper(), literal, security=security)
    return Call(context, op, options, query=query, headers=headers, body=body)
