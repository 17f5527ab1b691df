"""Example calls in the form that a formatter gives them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from ...calls import Call, variant
from ...model import Overload
from ...samples.choose import case_values, given, is_paged, loop_variable, value_of
from ...samples.kit import Given, Kit
from ...samples.show import result
from ...samples.trees import NULL, Items, Leaf, Members, Tree, moment, tree
from ...samples.values import file_name
from . import layout
from .layout import Braces, Brackets, Member, Node, lines
from .names import Names, field_names, lone_body
from .spelling import SPELLING, attribute
from .text import KEYWORDS, access, identifier, key, literal

_STEPS = 3
_TAKEN = frozenset(
    "Array Blob Buffer Date Error File Headers JSON Map Math Number Object Promise Request Response Set String URL console crypto "
    "document event fetch global globalThis history location module name navigator origin parent path performance process require "
    "screen self status stop top undefined window client error download entry page request response stream".split()
)
_STREAMED: dict[str, tuple[str, str]] = {"events": ("event", "event.data"), "lines": ("line", "line")}


def kit_of(names: Names) -> Kit:
    """What the examples of an API need to know of TypeScript."""

    def rows(call: Call, values: list[Given]) -> int:
        return len(call_lines(call_node(call, kit, values), "await ", ";"))

    kit = Kit(
        names.api,
        "TypeScript",
        SPELLING,
        names.client,
        lambda name: identifier(name, KEYWORDS),
        field_names,
        access,
        KEYWORDS | _TAKEN,
        rows,
    )
    return kit


# values


def expression(shown: Tree, kit: Kit, leaf: Callable[[Leaf], Node] | None = None) -> Node:
    """A TypeScript expression for a value; `leaf` writes what is neither list nor object."""
    match shown:
        case Items(items):
            return Brackets(tuple(expression(item, kit, leaf) for item in items))
        case Members(struct, pairs):
            names = kit.fields(struct) if struct else {}
            found = (Member(f"{key(names.get(wire, wire))}: ", expression(item, kit, leaf)) for wire, item in pairs)
            return Braces(tuple(found))
        case Leaf():
            return (leaf or plain_leaf)(shown)


def plain_leaf(leaf: Leaf) -> Node:
    match leaf.kind.kind:
        case "datetime":
            found = moment(leaf.value)
            told = f"{found.replace(tzinfo=None, microsecond=0).isoformat()}Z" if found else leaf.value
            return layout.Call("new Date(", (literal(told),))
        case "file":
            return layout.Call("new File(", (Brackets((literal("content"),)), literal(file_name(leaf.name, leaf.doc))))
        case "bytes":
            return layout.Call("new TextEncoder().encode(", (literal("content"),))
    return literal(leaf.value)


# calls


def call_node(call: Call, kit: Kit, values: list[Given]) -> layout.Call:
    """`client.resource.method(…)` with these values."""
    head = f"{kit.client_variable()}.{attribute(call.path)}.{call.name}("
    alone = [item for item in values if item.argument.place == "path" or lone_body(call)]
    named = [item for item in values if item not in alone]
    items: list[Node] = [_value(item, kit) for item in alone]
    if named:
        items.append(Braces(tuple(Member(f"{key(item.argument.name)}: ", _value(item, kit)) for item in named)))
    return layout.Call(head, tuple(items))


def _value(item: Given, kit: Kit) -> Node:
    argument = item.argument
    shown = tree(argument.type, item.value, kit, argument.name, argument.doc)
    if shown is None:
        shown = tree(argument.type, value_of(argument, kit), kit, argument.name, argument.doc) or NULL
    return expression(shown, kit)


def call_lines(node: Node, before: str = "", after: str = "", depth: int = 0) -> list[str]:
    """The lines of a statement that stands `depth` steps in."""
    return [line[len(layout.STEP) * _STEPS :] for line in lines(node, _STEPS + depth, before, after)]


def sample_call(call: Call, kit: Kit) -> list[str]:
    """One call of the method, with what is required and what tells most of the rest."""
    return told_call(call, kit, given(call, kit))


def sample_case(call: Call, case: Overload, kit: Kit, to: str = "result") -> list[str]:
    """The call that selects one case of a method whose arguments decide its result."""
    values = case_values(call, case, kit)
    if case.answer.kind in _STREAMED:
        return told_call(replace(call, operation=variant(call.operation, case)), kit, values)
    return call_lines(call_node(call, kit, values), f"const {to} = await ", ";")


def told_call(call: Call, kit: Kit, values: list[Given]) -> list[str]:
    """A call with these values, and what is done with its result."""
    operation = call.operation
    node = call_node(call, kit, values)
    kind = operation.answer.kind
    if kind == "bytes":
        return [*call_lines(node, "const download = await ", ";"), 'await download.save("download.bin");']
    if kind in _STREAMED:
        name, used = _STREAMED[kind]
        head = call_lines(node, "const stream = await ", ";")
        return [*head, f"for await (const {name} of stream) {{", f"  console.log({used});", "}"]
    if is_paged(operation):
        item = loop_variable(operation, kit)
        return [*call_lines(node, f"for await (const {item} of ", ") {"), f"  console.log({item});", "}"]
    name, _ = result(call, kit)
    return call_lines(node, f"const {name} = await " if name else "await ", ";")
