"""A call with given values as a Python expression, to the letter."""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping

from ...calls import Call
from ...model import Api, Json
from ...samples import exact
from ...samples.trees import Leaf, Tree
from ...view import Argument
from .layout import Brackets, Labelled, Node, flat
from .names import names
from .samples import attribute, kit_of
from .samples_code import expression, plain_leaf
from .text import literal


def spell(api: Api) -> Callable[[str, Mapping[str, Json]], str]:
    """Give a function that prints a call of an operation, by its id, with arguments by wire name.

    The client is `client`, the options are `options`, and a file is `file(...)` of the members that stand for it.
    """
    found = names(api)
    kit = kit_of(found)

    def write(call: Call, values: list[tuple[Argument, Tree]]) -> str:
        items: list[Node] = []
        for item, shown in values:
            value = expression(shown, kit, _leaf)
            items.append(value if item.place == "path" else Labelled(f"{item.name}=", value))
        return flat(Brackets(f"client.{attribute(call.path)}.{call.name}(", (*items, "**options"), ")"))

    return exact.spell(found.api, kit, write)


def _leaf(leaf: Leaf) -> Node:
    match leaf.kind.kind:
        case "file":
            return Brackets("file(", tuple(f"{key}={literal(item)}" for key, item in leaf.value.items()), ")")
        case "bytes":
            return repr(base64.b64decode(leaf.value))
    return plain_leaf(leaf)
