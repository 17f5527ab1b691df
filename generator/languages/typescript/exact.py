"""A call with given values as a TypeScript expression, to the letter."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ...calls import Call
from ...model import Api, Json
from ...samples import exact
from ...samples.trees import Leaf, Tree
from ...view import Argument
from . import layout
from .layout import Braces, Member, Node, flat
from .names import lone_body, names
from .samples import expression, kit_of, plain_leaf
from .spelling import attribute
from .text import key, literal


def spell(api: Api) -> Callable[[str, Mapping[str, Json]], str]:
    """Give a function that prints a call of an operation, by its id, with arguments by wire name.

    The client is `client`, the options are `options`, a file is `file({...})` of the members that stand for it, and
    base64 text is `bytes("...")`.
    """
    found = names(api)
    kit = kit_of(found)

    def write(call: Call, values: list[tuple[Argument, Tree]]) -> str:
        path = [expression(shown, kit, _leaf) for item, shown in values if item.place == "path"]
        rest = [(item, expression(shown, kit, _leaf)) for item, shown in values if item.place != "path"]
        items: list[Node] = [*path]
        if lone_body(call):
            items.append(rest[0][1] if rest else "undefined")
        elif any(item.place != "path" for item in call.arguments):
            items.append(Braces(tuple(Member(f"{key(item.name)}: ", value) for item, value in rest)))
        return flat(layout.Call(f"client.{attribute(call.path)}.{call.name}(", (*items, "options")))

    return exact.spell(found.api, kit, write)


def _leaf(leaf: Leaf) -> Node:
    match leaf.kind.kind:
        case "file":
            return layout.Call("await file(", (literal(leaf.value),))
        case "bytes":
            return layout.Call("bytes(", (literal(leaf.value),))
        case "datetime":
            return layout.Call("new Date(", (literal(leaf.value),))
    return plain_leaf(leaf)
