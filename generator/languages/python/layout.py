"""Lines in the form that black gives them (line length 100), so that formatting is printing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

WIDTH = 100
STEP = "    "


@dataclass(frozen=True, slots=True)
class Brackets:
    """`head` item, item `tail`; exploded one to a line with a trailing comma, but for a lone subscript."""

    head: str
    items: tuple[Node, ...]
    tail: str

    @property
    def lone(self) -> bool:
        return self.head.endswith("[") and self.head != "[" and len(self.items) == 1


@dataclass(frozen=True, slots=True)
class Either:
    """Types joined by `|`."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Labelled:
    """`before` value `after`: an argument, a field, a member of a dict."""

    before: str
    value: Node
    after: str = ""


Node = str | Brackets | Either | Labelled


def flat(node: Node) -> str:
    match node:
        case str():
            return node
        case Brackets(head, items, tail):
            return f"{head}{', '.join(map(flat, items))}{tail}"
        case Either(parts):
            return " | ".join(map(flat, parts))
        case Labelled(before, value, after):
            return f"{before}{flat(value)}{after}"


def lines(node: Node, depth: int = 0, before: str = "", after: str = "") -> list[str]:
    """`before` node `after`, indented by `depth` steps, on one line where it fits."""
    one = f"{STEP * depth}{before}{flat(node)}{after}"
    if len(one) <= WIDTH:
        return [one]
    match node:
        case Labelled(left, value, right):
            return lines(value, depth, before + left, right + after)
        case Brackets() if node.items:
            return _exploded(node, depth, before, after)
        case Either(parts) if before:
            return [f"{STEP * depth}{before}(", *_stacked(parts, depth + 1), f"{STEP * depth}){after}"]
        case Either(parts):
            stacked = _stacked(parts, depth)
            return [*stacked[:-1], stacked[-1] + after]
    return [one]


def _exploded(node: Brackets, depth: int, before: str, after: str) -> list[str]:
    """The arguments of a call on one line of their own where they fit; else, and in literals, one to a line."""
    first, last = f"{STEP * depth}{before}{node.head}", f"{STEP * depth}{node.tail}{after}"
    inside = f"{STEP * (depth + 1)}{', '.join(map(flat, node.items))}"
    if len(inside) <= WIDTH and node.head not in {"{", "[", "("}:
        return [first, inside, last]
    comma = "" if node.lone else ","
    return [first, *(line for item in node.items for line in lines(item, depth + 1, "", comma)), last]


def _stacked(parts: Iterable[Node], depth: int) -> list[str]:
    parts = tuple(parts)
    if len(one := STEP * depth + flat(Either(parts))) <= WIDTH:
        return [one]
    found: list[str] = []
    for index, part in enumerate(parts):
        found += lines(part, depth, "| " if index else "")
    return found


def printed(node: Node, depth: int = 0, before: str = "", after: str = "") -> str:
    return "\n".join(lines(node, depth, before, after))
