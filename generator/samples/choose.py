"""Which arguments an example call is given, and what: the document's own example, else what tells most."""

from __future__ import annotations

from ..calls import Call, known_values
from ..model import ANY, STRING, Alias, Choice, Json, Nullable, Operation, Overload, Ref, Scalar, Struct, Union
from ..naming import words
from ..view import Argument
from .kit import Given, Kit, struct_of
from .trees import tree
from .values import hint, made

LONGEST = 12
STREAMS = frozenset({"bytes", "events", "lines"})
_SORTING = frozenset({"sort", "order", "direction", "ordering", "expand", "include", "fields"})
_MATTER = frozenset({"input", "prompt", "model", "content", "message", "text", "name", "title"})
"""What most things are made of."""
_MOVING = frozenset({"cursor", "after", "before", "page", "offset", "skip", "marker"})


def is_paged(operation: Operation) -> bool:
    """Whether the plain call of the method walks pages."""
    return operation.paging is not None and (
        not operation.overloads or any(not item.param for item in operation.overloads)
    )


def moves(operation: Operation) -> bool:
    """Whether the plain call of the method may have more than one page."""
    paging = operation.paging
    return is_paged(operation) and paging is not None and bool(paging.param or paging.next)


def streaming(operation: Operation) -> Overload | None:
    """The case of a method that is a stream while its plain call is none."""
    if operation.answer.kind in STREAMS:
        return None
    return next((case for case in operation.overloads if case.answer.kind in STREAMS), None)


def loop_variable(operation: Operation, kit: Kit) -> str:
    """What one of the items is called: by its type, where that is short."""
    kind = operation.paging.item if operation.paging else None
    declared = kit.declarations.get(kind.id) if isinstance(kind, Ref) else None
    return kit.variable(declared.name) if isinstance(declared, Struct) else "item"


def case_values(call: Call, case: Overload, kit: Kit) -> list[Given]:
    """What selects the case, and what is required; beside a stream of the same, what the plain call is given."""
    if case == streaming(call.operation):
        plain = {item.argument.wire: item for item in given(call, kit)}
        stream = {item.wire: Given(item, case.value) for item in call.arguments if item.wire == case.param}
        return [found for item in call.arguments if (found := {**plain, **stream}.get(item.wire))]
    return [
        Given(item, case.value if item.wire == case.param and case.value is not None else plain_value(call, item, kit))
        for item in call.arguments
        if item.required or item.wire == case.param
    ]


def given(call: Call, kit: Kit) -> list[Given]:
    """The document's own example where it is short; else what is required and what tells most of the rest."""
    if said := _said(call, kit):
        return said if _fits(call, kit, said) else _shortened(call, kit, said)
    telling = told(call, kit)
    return [
        Given(item, plain_value(call, item, kit)) for item in call.arguments if item.required or item.name in telling
    ]


def _fits(call: Call, kit: Kit, values: list[Given]) -> bool:
    return kit.rows(call, values) <= LONGEST


def _shortened(call: Call, kit: Kit, said: list[Given]) -> list[Given]:
    """With one item of each list, without what tells least, and with few members of the objects inside, until it is short."""
    kept = said
    for members in (4, 2, 1):
        kept = [Given(item.argument, _short(item.value, members)) for item in said]
        if _fits(call, kit, _most_telling(call, kit, kept)):
            break
    return _most_telling(call, kit, kept)


def _most_telling(call: Call, kit: Kit, kept: list[Given]) -> list[Given]:
    """What is required, and of the rest what is most telling and fits."""
    dropped = [item for item in kept if not item.argument.required]
    dropped.sort(key=lambda item: _score(item.argument, kit))
    while dropped and not _fits(call, kit, kept):
        kept = [item for item in kept if item is not dropped[0]]
        del dropped[0]
    return kept


def _said(call: Call, kit: Kit) -> list[Given]:
    """What the example of the document gives, or nothing where there is none."""
    example = call.operation.example
    if not example.has_request:
        return []
    fields = example.request if isinstance(example.request, dict) else {}
    found: list[Given] = []
    selecting = {case.param for case in call.operation.overloads if case.param}
    for item in call.arguments:
        if item.wire in selecting and not item.required:
            continue
        if (
            item.place == "field"
            and item.wire in fields.keys() - selecting
            and tree(item.type, fields[item.wire], kit) is not None
        ):
            found.append(Given(item, fields[item.wire]))
        elif item.place == "body" and tree(item.type, example.request, kit) is not None:
            found.append(Given(item, example.request))
        elif item.required:
            found.append(Given(item, plain_value(call, item, kit)))
    return found


def told(call: Call, kit: Kit) -> list[str]:
    """The one or two optional arguments that tell most of what the method does."""
    operation = call.operation
    needed = any(item.required for item in call.arguments)
    sent = [item for item in call.arguments if item.place in ("field", "body")]
    if len(sent) == 1 and struct_of(sent[0].type, kit) and not sent[0].required:
        return [sent[0].name]
    if operation.method == "DELETE" and needed:
        return []
    moving = {operation.paging.param, operation.paging.limit} if operation.paging else set()
    hidden = moving | {overload.param for overload in operation.overloads if overload.param}
    found = [item for item in call.arguments if not item.required and item.wire not in hidden and not item.deprecated]
    scored = sorted(((_score(item, kit), -place, item.name) for place, item in enumerate(found)), reverse=True)
    count = 2 if operation.method in {"GET", "PUT", "PATCH"} or not needed else 1
    least = 9 if needed and operation.method == "GET" else 5
    return [name for score, _, name in scored[:count] if score > least]


def _score(argument: Argument, kit: Kit) -> int:
    """How much an optional argument tells of what its method does."""
    kind = argument.type.inner if isinstance(argument.type, Nullable) else argument.type
    declared = kit.declarations.get(kind.id) if isinstance(kind, Ref) else None
    said = set(words(argument.name))
    if argument.place == "query" and said & _MOVING:
        return 0
    match declared or kind:
        case Scalar("file"):
            return 100
        case Choice():
            return 4 if said & _SORTING else 33 if said <= _MATTER else 30
        case Scalar("datetime" | "date"):
            return 25
        case Scalar("string") | Union() | Alias() if said <= _MATTER and argument.place == "field":
            return 32
        case Scalar("string") if hint(argument.doc):
            return 22
        case Scalar("string"):
            return 18 if said & {"id", "search", "query", "q"} else 9
        case Scalar("integer" | "number"):
            return 12 if said & {"limit", "count", "days", "size"} else 8
        case Scalar("boolean"):
            return 7
    return 0


def plain_value(call: Call, argument: Argument, kit: Kit) -> Json:
    """What an argument gets in a call that selects no case."""
    taken = [case.value for case in call.operation.overloads if case.param and case.param == argument.wire]
    known = known_values(call, argument.wire, kit.declarations) if taken else []
    return next((value for value in known if value not in taken), value_of(argument, kit))


def value_of(argument: Argument, kit: Kit) -> Json:
    """What an argument gets that no example speaks of: its opposite, where a default is a matter of yes or no."""
    if argument.type == Scalar("boolean") and argument.default is not None:
        return argument.default.value is not True
    said = words(argument.name)
    if argument.place not in {"field", "body"} and argument.type == ANY:
        return made(STRING, kit, said, argument.doc)
    return made(argument.type, kit, said, argument.doc, argument.limits)


def _short(value: Json, members: int, depth: int = 0) -> Json:
    """An example with one item of each list, and with so many members of an object inside."""
    if isinstance(value, list):
        return [_short(item, members, depth + 1) for item in value[:1]]
    if isinstance(value, dict):
        kept = list(value.items())[: members if depth else None]
        return {key: _short(item, members, depth + 1) for key, item in kept}
    return value
