"""What the SDK gave, as JSON by the names of the wire; values that JSON has no type for say what they are."""

from __future__ import annotations

import base64
import datetime as dt
import pickle
from collections.abc import Mapping
from typing import Any

import msgspec

USAGE = {TypeError: "ArgumentError", ValueError: "ArgumentError", RuntimeError: "StateError"}
"""What Python says in place of an error of the SDK when it is used wrongly."""


def told(value: Any) -> Any:
    if isinstance(value, msgspec.Struct):
        names = zip(value.__struct_fields__, value.__struct_encode_fields__, strict=True)
        return {wire: told(item) for name, wire in names if (item := getattr(value, name)) is not None}
    if isinstance(value, dt.datetime):
        aware = value.astimezone(dt.UTC).isoformat().replace("+00:00", "Z") if value.tzinfo else value.isoformat()
        return {"$moment": aware}
    if isinstance(value, dt.date):
        return {"$date": value.isoformat()}
    if isinstance(value, bytes):
        return {"$bytes": base64.b64encode(value).decode()}
    if isinstance(value, tuple) and hasattr(value, "_fields"):
        return {name: told(getattr(value, name)) for name in value._fields}
    if isinstance(value, Mapping):
        return {str(key): told(item) for key, item in value.items()}
    return [told(item) for item in value] if isinstance(value, list | tuple) else value


def told_page(page: Any) -> dict[str, Any]:
    return {"items": told(page.items), "has_next": page.has_next, "result": told(page.result)}


def told_raw(reply: Any) -> dict[str, Any]:
    return {
        "status": reply.status,
        "headers": {name.lower(): value for name, value in reply.headers.items()},
        "body": reply.text,
        "request_id": reply.request_id,
        "rate_limit": told(reply.rate_limit),
        "attempts": reply.attempts,
        "operation": reply.operation,
    }


def told_error(error: Exception) -> dict[str, Any]:
    usage = next((name for kind, name in USAGE.items() if isinstance(error, kind)), None)
    if usage is not None:
        return {"class": usage, "is": [usage], "text": str(error)}
    found = {name: told(getattr(error, name, None)) for name in _FIELDS}
    headers = {name.lower(): value for name, value in getattr(error, "headers", {}).items()}
    return {
        **found,
        "class": type(error).__name__,
        "is": [kind.__name__ for kind in type(error).__mro__],
        "headers": headers,
        "text": str(error),
        "copied": _copied(error),
    }


_FIELDS = ("message", "operation", "attempts", "status", "body", "request_id", "rate_limit", "model")


def _copied(error: Exception) -> bool:
    """Whether the error survives a trip to another process."""
    again = pickle.loads(pickle.dumps(error))
    same = type(again) is type(error) and str(again) == str(error)
    return same and all(told(getattr(again, name, None)) == told(getattr(error, name, None)) for name in _FIELDS)


def said_by(error: BaseException | None) -> list[str]:
    """All the texts in which an error could give away a secret."""
    found: list[str] = []
    while error is not None:
        found += [str(error), repr(error), repr(vars(error))]
        error = error.__cause__ or error.__context__
    return found
