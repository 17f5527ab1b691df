"""JSON pointers (RFC 6901). In this package a pointer starts with `#` and is never percent-encoded."""

from __future__ import annotations

from typing import Any


def escape(token: str) -> str:
    return token.replace("~", "~0").replace("/", "~1")


def unescape(token: str) -> str:
    return token.replace("~1", "/").replace("~0", "~")


def join(pointer: str, *tokens: str | int) -> str:
    return "/".join((pointer, *(escape(str(token)) for token in tokens)))


def tokens(pointer: str) -> list[str]:
    """`#/a/b`, `/a/b` and `#` alike."""
    return [unescape(token) for token in pointer.removeprefix("#").split("/")[1:]]


def key(container: dict[str, Any] | list[Any], token: str) -> str | int | None:
    """The key or index that a token stands for in a container; None when it is not there."""
    if isinstance(container, dict):
        return token if token in container else None
    index = int(token) if token.isascii() and token.isdigit() and len(token) < 10 else -1
    canonical = 0 <= index < len(container) and str(index) == token
    return index if canonical else None


class Absent(LookupError):
    """A pointer leads nowhere; `known` is the part that does exist, `token` the first that does not."""

    def __init__(self, known: str, token: str, container: object) -> None:
        super().__init__(known, token)
        self.known, self.token, self.container = known, token, container


def find(root: Any, pointer: str) -> Any:
    """The value at a pointer, or Absent."""
    value, known = root, "#"
    for token in tokens(pointer):
        at = key(value, token) if isinstance(value, dict | list) else None
        if at is None:
            raise Absent(known, token, value)
        value, known = value[at], join(known, token)
    return value


def leads(root: Any, pointer: str) -> bool:
    """Whether there is a value at a pointer that begins with `#`."""
    try:
        find(root, pointer)
    except Absent:
        return False
    return pointer.startswith("#")


def split(pointer: str) -> tuple[str, str]:
    """The pointer of the container, and the last token."""
    outer, _, token = pointer.rpartition("/")
    return outer, unescape(token)


Way = Any
"""The keys that lead to a value, the last one first, as (way to the container, key); None at the root. Walks that may
meet a million values keep ways, and make pointers of the few that are needed."""


def from_way(way: Way, base: str = "#") -> str:
    keys: list[str | int] = []
    while way is not None:
        way, key = way
        keys.append(key)
    return join(base, *reversed(keys))
