"""Values of examples as Python expressions."""

from __future__ import annotations

from collections.abc import Callable

from ...samples.kit import Kit
from ...samples.trees import Items, Leaf, Members, Tree, day, moment
from ...samples.values import file_name
from .layout import Brackets, Labelled, Node
from .text import literal


def expression(shown: Tree, kit: Kit, leaf: Callable[[Leaf], Node] | None = None) -> Node:
    """A Python expression for a value; `leaf` writes what is neither list nor object."""
    match shown:
        case Items(items):
            return Brackets("[", tuple(expression(item, kit, leaf) for item in items), "]")
        case Members(struct, pairs):
            names = kit.fields(struct) if struct else {}
            found = (Labelled(f"{literal(names.get(key, key))}: ", expression(item, kit, leaf)) for key, item in pairs)
            return Brackets("{", tuple(found), "}")
        case Leaf():
            return (leaf or plain_leaf)(shown)


def plain_leaf(leaf: Leaf) -> Node:
    match leaf.kind.kind:
        case "datetime":
            return _moment(leaf.value)
        case "date":
            found = day(leaf.value)
            return f"dt.date({found.year}, {found.month}, {found.day})" if found else "None"
        case "string" if leaf.kind.format == "decimal":
            return f"decimal.Decimal({literal(leaf.value)})"
        case "file":
            return f"Path({literal(file_name(leaf.name, leaf.doc))})"
        case "bytes":
            return 'b"content"'
    return literal(leaf.value)


def _moment(text: str) -> Node:
    """An aware datetime, in UTC, down to what is not zero."""
    found = moment(text)
    if found is None:
        return "None"
    numbers = [found.year, found.month, found.day, found.hour, found.minute, *([found.second] if found.second else [])]
    return Brackets("dt.datetime(", (*map(str, numbers), "tzinfo=dt.UTC"), ")")
