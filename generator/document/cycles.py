"""References to references that come back to themselves, and stand for nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from . import pointer as pointers
from .grammar import Node


def circles(nodes: Iterable[Node], root: Any) -> Iterator[Node]:
    """The nodes whose reference never leads to a value."""
    ends: dict[str, bool] = {}
    for node in nodes:
        if isinstance(node.ref, str) and not _ends(node.ref, root, ends):
            yield node


def _ends(target: str, root: Any, ends: dict[str, bool]) -> bool:
    """Whether a chain comes to an end; `ends` remembers that for each pointer on the way."""
    trail: dict[str, None] = {}
    at: str | None = target
    while at is not None and at not in trail and at not in ends:
        trail[at] = None
        at = _next(at, root)
    verdict = at is None or ends.get(at, False)
    ends.update(dict.fromkeys(trail, verdict))
    return verdict


def _next(pointer: str, root: Any) -> str | None:
    try:
        value = pointers.find(root, pointer)
    except pointers.Absent:
        return None
    ref = value.get("$ref") if isinstance(value, dict) else None
    return ref if isinstance(ref, str) else None
