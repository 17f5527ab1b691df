"""Example calls in the form that black gives them."""

from __future__ import annotations

import builtins
from dataclasses import replace

from ...calls import Call, variant
from ...model import Overload, Words
from ...samples.choose import case_values, given, is_paged, loop_variable, value_of
from ...samples.kit import Given, Kit
from ...samples.trees import NULL, tree
from .calls import SPELLING
from .facts import field_names
from .layout import Brackets, Labelled, Node, lines
from .names import Names
from .samples_code import expression
from .text import FIELDS, identifier

CLIENT_NAMES = frozenset({"raw", "request", "close", "aclose", "with_options", "last_rate_limit", "last_request_id"})
_STEPS, _WIDTH = 3, 88
_VARIABLES = (
    FIELDS
    | set(dir(builtins))
    | {
        "dt",
        "decimal",
        "asyncio",
        "os",
        "logging",
        "httpx2",
        "msgspec",
        "error",
        "event",
        "request",
        "response",
        "page",
        "client",
    }
)
STREAMED: dict[str, tuple[str, str]] = {
    "bytes": ("chunk", "print(len(chunk))"),
    "events": ("event", "print(event.data)"),
    "lines": ("line", "print(line)"),
}


def kit_of(names: Names) -> Kit:
    """What the examples of an API need to know of Python."""

    def rows(call: Call, values: list[Given]) -> int:
        return len(call_lines(call_node(call, kit, values)))

    kit = Kit(
        names.api,
        "Python",
        SPELLING,
        names.client,
        identifier,
        field_names,
        lambda value, name: f"{value}.{name}",
        frozenset(_VARIABLES),
        rows,
    )
    return kit


def attribute(path: tuple[Words, ...]) -> str:
    """A resource as an attribute of the client: `gmb.reviews`."""
    parts = [identifier(part) for part in path]
    return ".".join([f"{parts[0]}_" if parts[0] in CLIENT_NAMES else parts[0], *parts[1:]])


def sample_call(call: Call, kit: Kit) -> str:
    """One call of the method, with what is required and what tells most of the rest."""
    return _told_call(call, kit, given(call, kit))


def _told_call(call: Call, kit: Kit, values: list[Given]) -> str:
    """A call with these values, and what is done with its result.

    It is 88 columns wide, since a docstring holds it 12 columns in, and never longer than its values ask for.
    """
    operation = call.operation
    node = call_node(call, kit, values)
    if operation.answer.kind in STREAMED:
        name, used = STREAMED[operation.answer.kind]
        return "\n".join([*_short_head(node, "with ", " as stream:"), f"    for {name} in stream:", f"        {used}"])
    if is_paged(operation):
        item = loop_variable(operation, kit)
        return "\n".join([*_short_head(node, f"for {item} in ", ":"), f"    print({item})"])
    return "\n".join(call_lines(node))


def _short_head(node: Brackets, before: str, after: str) -> list[str]:
    """The head of a statement; where the resource alone fills the line, it gets a name first."""
    found = call_lines(node, before, after)
    if len(found[0]) <= _WIDTH:
        return found
    resource, _, method = node.head.rpartition(".")
    return [f"resource = {resource}", *call_lines(Brackets(f"resource.{method}", node.items, node.tail), before, after)]


def sample_case(call: Call, case: Overload, kit: Kit) -> str:
    """The call that selects one case of a method whose arguments decide its result."""
    return _told_call(replace(call, operation=variant(call.operation, case)), kit, case_values(call, case, kit))


def call_node(call: Call, kit: Kit, values: list[Given]) -> Brackets:
    """`client.resource.method(...)` with these values."""
    head = f"{kit.client_variable()}.{attribute(call.path)}.{call.name}("
    return Brackets(head, tuple(_argument(item, kit) for item in values), ")")


def _argument(item: Given, kit: Kit) -> Node:
    argument = item.argument
    shown = tree(argument.type, item.value, kit, argument.name, argument.doc)
    if shown is None:
        shown = tree(argument.type, value_of(argument, kit), kit, argument.name, argument.doc) or NULL
    value = expression(shown, kit)
    return value if argument.place == "path" else Labelled(f"{argument.name}=", value)


def call_lines(node: Node, before: str = "", after: str = "", depth: int = 0) -> list[str]:
    """The lines of a call that stands `depth` steps in."""
    return [line[4 * _STEPS :] for line in lines(node, _STEPS + depth, before, after)]
