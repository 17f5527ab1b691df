"""Example calls: from the document's examples where it has them, else from the types, in the form that black gives them."""

from __future__ import annotations

import builtins
from dataclasses import dataclass

from ...calls import Call
from ...model import ANY, STRING, Choice, Json, Nullable, Operation, Overload, Ref, Scalar, Struct, Words
from ...view import Argument
from .layout import Brackets, Labelled, Node, lines
from .names import Names
from .samples_code import expression
from .samples_values import hint, made
from .text import FIELDS, identifier

CLIENT_NAMES = frozenset({"raw", "request", "close", "aclose", "with_options", "last_rate_limit", "last_request_id"})
LONGEST = 12
_STEPS, _WIDTH = 3, 88
_VARIABLES = (
    FIELDS
    | set(dir(builtins))
    | {"dt", "asyncio", "os", "logging", "httpx2", "msgspec", "error", "event", "request", "response", "page", "client"}
)
_SORTING = frozenset({"sort", "order", "direction", "ordering", "expand", "include", "fields"})
_MOVING = frozenset({"cursor", "after", "before", "page", "offset", "skip", "marker"})
_STREAMED: dict[str, tuple[str, str]] = {
    "bytes": ("chunk", "print(len(chunk))"),
    "events": ("event", "print(event.data)"),
    "lines": ("line", "print(line)"),
}


@dataclass(frozen=True, slots=True)
class Given:
    """An argument and what it is given, as JSON."""

    argument: Argument
    value: Json


def client_variable(names: Names) -> str:
    """What the examples call the client: `late`, or `client` where the name would be long or taken."""
    found = names.client.lower()
    return found if len(names.api.client) == 1 and found.isidentifier() and found not in _VARIABLES else "client"


def attribute(path: tuple[Words, ...]) -> str:
    """A resource as an attribute of the client: `gmb.reviews`."""
    parts = [identifier(part) for part in path]
    return ".".join([f"{parts[0]}_" if parts[0] in CLIENT_NAMES else parts[0], *parts[1:]])


def sample_call(call: Call, names: Names, client: str | None = None) -> str:
    """One call of the method, with what is required and what tells most of the rest.

    It is 88 columns wide, since a docstring holds it 12 columns in, and never longer than its values ask for.
    """
    operation = call.operation
    node = call_node(call, names, given(call, names), client)
    if operation.answer.kind in _STREAMED:
        name, used = _STREAMED[operation.answer.kind]
        return "\n".join([*_short_head(node, "with ", " as stream:"), f"    for {name} in stream:", f"        {used}"])
    if is_paged(operation):
        item = loop_variable(operation, names, client or client_variable(names))
        return "\n".join([*_short_head(node, f"for {item} in ", ":"), f"    print({item})"])
    return "\n".join(call_lines(node))


def _short_head(node: Brackets, before: str, after: str) -> list[str]:
    """The head of a statement; where the resource alone fills the line, it gets a name first."""
    found = call_lines(node, before, after)
    if len(found[0]) <= _WIDTH:
        return found
    resource, _, method = node.head.rpartition(".")
    return [f"resource = {resource}", *call_lines(Brackets(f"resource.{method}", node.items, node.tail), before, after)]


def sample_case(call: Call, case: Overload, names: Names) -> str:
    """The call that selects one case of a method whose arguments decide its result."""
    return "\n".join(call_lines(call_node(call, names, case_values(call, case, names))))


def case_values(call: Call, case: Overload, names: Names) -> list[Given]:
    """What is required, and what selects the case."""
    return [
        Given(item, case.value if item.wire == case.param and case.value is not None else value_of(item, names))
        for item in call.arguments
        if item.required or item.wire == case.param
    ]


def call_node(call: Call, names: Names, values: list[Given], client: str | None = None) -> Brackets:
    """`client.resource.method(...)` with these values."""
    head = f"{client or client_variable(names)}.{attribute(call.path)}.{call.name}("
    return Brackets(head, tuple(_argument(item, names) for item in values), ")")


def _argument(item: Given, names: Names) -> Node:
    argument = item.argument
    value = expression(argument.type, item.value, names, argument.name, argument.doc)
    if value is None:
        value = expression(argument.type, value_of(argument, names), names, argument.name, argument.doc) or "None"
    return value if argument.place == "path" else Labelled(f"{argument.name}=", value)


def call_lines(node: Node, before: str = "", after: str = "", depth: int = 0) -> list[str]:
    """The lines of a call that stands `depth` steps in."""
    return [line[4 * _STEPS :] for line in lines(node, _STEPS + depth, before, after)]


def is_paged(operation: Operation) -> bool:
    """Whether the plain call of the method walks pages."""
    return operation.paging is not None and (
        not operation.overloads or any(not item.param for item in operation.overloads)
    )


def loop_variable(operation: Operation, names: Names, client: str) -> str:
    """What one of the items is called: by its class, where that is short."""
    kind = operation.paging.item if operation.paging else None
    declared = names.api.declarations.get(kind.id) if isinstance(kind, Ref) else None
    return variable(declared.name, client) if isinstance(declared, Struct) else "item"


def variable(name: Words, client: str) -> str:
    found = identifier(name[-1:])
    return found if len(found) <= 12 and found not in _VARIABLES and found != client else "item"


# which arguments


def given(call: Call, names: Names) -> list[Given]:
    """The document's own example where it is short; else what is required and what tells most of the rest."""
    if said := _said(call, names):
        return said if _fits(call, names, said) else _shortened(call, names, said)
    telling = told(call, names)
    return [Given(item, value_of(item, names)) for item in call.arguments if item.required or item.name in telling]


def _fits(call: Call, names: Names, values: list[Given]) -> bool:
    return len(call_lines(call_node(call, names, values))) <= LONGEST


def _shortened(call: Call, names: Names, said: list[Given]) -> list[Given]:
    """With one item of each list, without what tells least, and with few members of the objects inside, until it is short."""
    kept = said
    for members in (4, 2, 1):
        kept = [Given(item.argument, _short(item.value, members)) for item in said]
        if _fits(call, names, _most_telling(call, names, kept)):
            break
    return _most_telling(call, names, kept)


def _most_telling(call: Call, names: Names, kept: list[Given]) -> list[Given]:
    """What is required, and of the rest what is most telling and fits."""
    dropped = [item for item in kept if not item.argument.required]
    dropped.sort(key=lambda item: _score(item.argument, names))
    while dropped and not _fits(call, names, kept):
        kept = [item for item in kept if item is not dropped[0]]
        del dropped[0]
    return kept


def _said(call: Call, names: Names) -> list[Given]:
    """What the example of the document gives, or nothing where there is none."""
    example = call.operation.example
    if not example.has_request:
        return []
    fields = example.request if isinstance(example.request, dict) else {}
    found: list[Given] = []
    for item in call.arguments:
        if (
            item.place == "field"
            and item.wire in fields
            and expression(item.type, fields[item.wire], names) is not None
        ):
            found.append(Given(item, fields[item.wire]))
        elif item.place == "body" and expression(item.type, example.request, names) is not None:
            found.append(Given(item, example.request))
        elif item.required:
            found.append(Given(item, value_of(item, names)))
    return found


def told(call: Call, names: Names) -> list[str]:
    """The one or two optional arguments that tell most of what the method does."""
    operation = call.operation
    needed = any(item.required for item in call.arguments)
    if operation.method == "DELETE" and needed:
        return []
    moving = {operation.paging.param, operation.paging.limit} if operation.paging else set()
    hidden = moving | {overload.param for overload in operation.overloads}
    found = [item for item in call.arguments if not item.required and item.wire not in hidden and not item.deprecated]
    scored = sorted(((_score(item, names), -place, item.name) for place, item in enumerate(found)), reverse=True)
    count = 2 if operation.method in {"GET", "PUT", "PATCH"} or not needed else 1
    least = 9 if needed and operation.method == "GET" else 5
    return [name for score, _, name in scored[:count] if score > least]


def _score(argument: Argument, names: Names) -> int:
    """How much an optional argument tells of what its method does."""
    kind = argument.type.inner if isinstance(argument.type, Nullable) else argument.type
    declared = names.api.declarations.get(kind.id) if isinstance(kind, Ref) else None
    words = set(argument.name.split("_"))
    if argument.place == "query" and words & _MOVING:
        return 0
    match declared or kind:
        case Scalar("file"):
            return 100
        case Choice():
            return 4 if words & _SORTING else 30
        case Scalar("datetime" | "date"):
            return 25
        case Scalar("string") if hint(argument.doc):
            return 22
        case Scalar("string"):
            return 18 if words & {"id", "search", "query", "q"} else 9
        case Scalar("integer" | "number"):
            return 12 if words & {"limit", "count", "days", "size"} else 8
        case Scalar("boolean"):
            return 7
    return 0


def value_of(argument: Argument, names: Names) -> Json:
    """What an argument gets that no example speaks of: its opposite, where a default is a matter of yes or no."""
    if argument.type == Scalar("boolean") and argument.default is not None:
        return argument.default.value is not True
    words = tuple(part for part in argument.name.split("_") if part)
    if argument.place not in {"field", "body"} and argument.type == ANY:
        return made(STRING, names, words, argument.doc)
    return made(argument.type, names, words, argument.doc, argument.limits)


def _short(value: Json, members: int, depth: int = 0) -> Json:
    """An example with one item of each list, and with so many members of an object inside."""
    if isinstance(value, list):
        return [_short(item, members, depth + 1) for item in value[:1]]
    if isinstance(value, dict):
        kept = list(value.items())[: members if depth else None]
        return {key: _short(item, members, depth + 1) for key, item in kept}
    return value
