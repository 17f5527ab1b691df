"""Differences between what the API answers and what its documentation says."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import msgspec

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeAlias

    # Keys from the inside out: (("items", None), 3) is $.items[3].
    At: TypeAlias = "tuple[At, str | int] | None"
    Report: TypeAlias = "Callable[[At, str, Any], None]"


class Drift(msgspec.Struct, frozen=True):
    """One difference.

    Args:
        operation: "posts.list".
        path: JSON path of the value (RFC 9535), "$.posts[3].status".
        expected: What the documentation says, in words.
        found: The value as it came.
    """

    operation: str
    path: str
    expected: str
    found: Any

    def __str__(self) -> str:
        found = repr(self.found)
        shown = found if len(found) <= 80 else f"{found[:77]}..."
        return f"{self.operation} {self.path}: expected {self.expected}, found {shown}"


def collect(operation: str, into: list[Drift]) -> Report:
    """Make a report that turns what it is told into drifts."""

    def report(at: At, expected: str, found: Any) -> None:
        into.append(Drift(operation, json_path(at), expected, found))

    return report


def json_path(at: At) -> str:
    """Write a position as a JSON path."""
    keys: list[str] = []
    while at is not None:
        at, key = at
        keys.append(f"[{key}]" if isinstance(key, int) else _member(key))
    return "$" + "".join(reversed(keys))


def _member(key: str) -> str:
    if key.isidentifier():
        return f".{key}"
    quoted = json.dumps(key, ensure_ascii=False)[1:-1]
    return "['" + quoted.replace('\\"', '"').replace("'", "\\'") + "']"
