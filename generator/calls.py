"""Operations with their final names in one language, resource by resource."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

from .model import (
    Answer,
    Api,
    Choice,
    Declaration,
    Group,
    Json,
    Nullable,
    Operation,
    Overload,
    Ref,
    Scalar,
    Words,
)
from .naming import Case, Scope, upper, words
from .view import Argument, Spoken, arguments


@dataclass(frozen=True, slots=True)
class Spelling:
    """How a language writes the names of methods, arguments, constants and resources."""

    case: Case
    constant: Case
    resource: Callable[[Words], str]
    methods: frozenset[str]
    """Names that no method may have."""
    arguments: frozenset[str]
    """Names that no argument may have."""


@dataclass(frozen=True, slots=True)
class Call:
    """Everything about one operation that its forms share."""

    operation: Operation
    path: tuple[Words, ...]
    name: str
    constant: str
    arguments: tuple[Argument, ...]


def calls(group: Group, path: tuple[Words, ...], spelling: Spelling) -> tuple[Call, ...]:
    """The methods of a resource, with their final names."""
    parts = [spelling.resource(part.name) for part in group.groups]
    scope = Scope(spelling.case, parts, spelling.methods)
    constants = Scope(spelling.constant)
    found = []
    for operation in group.operations:
        name = scope.claim(operation.name)
        given = arguments(operation, spelling.case, spelling.arguments)
        found.append(Call(operation, path, name, constants.claim(words(name)), given))
    return tuple(found)


def every_call(api: Api, spelling: Spelling) -> tuple[Call, ...]:
    """Every method, resource by resource."""
    return tuple(call for group, path in all_groups(api.groups) for call in calls(group, path, spelling))


def all_groups(groups: tuple[Group, ...], path: tuple[Words, ...] = ()) -> Iterator[tuple[Group, tuple[Words, ...]]]:
    """Every resource with its path, each before those inside it."""
    todo = [((*path, group.name), group) for group in reversed(groups)]
    while todo:
        here, group = todo.pop()
        yield group, here
        todo += [((*here, part.name), part) for part in reversed(group.groups)]


def parts(call: Call, spelling: Spelling) -> tuple[str, ...]:
    """`gmb`, `reviews`, `list`."""
    return (*(spelling.resource(part) for part in call.path), call.name)


def all_spoken(api: Api, spelling: Spelling) -> Iterator[Spoken]:
    """Every method as its callers write it."""
    return (Spoken(parts(call, spelling), call.operation) for call in every_call(api, spelling))


def variant(operation: Operation, overload: Overload) -> Operation:
    """The operation as it is in this case; only the case without a condition is paged."""
    paging = operation.paging if not overload.param else None
    unwrap = operation.unwrap if overload.answer == operation.answer else None
    return replace(operation, answer=overload.answer, paging=paging, overloads=(), unwrap=unwrap)


def constant(call: Call, overload: Overload) -> str:
    """What the table of one case is called."""
    told = [overload.param] if overload.param else []
    told += [str(overload.value)] if overload.value not in (None, True) else []
    return "_".join([call.constant, *(upper(words(part)) for part in told)])


def known_values(call: Call, wire: str, declarations: Mapping[str, Declaration]) -> list[Json]:
    """The documented values of an argument."""
    kind = next(item.type for item in call.arguments if item.wire == wire)
    bare = kind.inner if isinstance(kind, Nullable) else kind
    declared = declarations.get(bare.id) if isinstance(bare, Ref) else None
    found: list[Json] = [value.wire for value in declared.values] if isinstance(declared, Choice) else []
    found = [True, False] if bare == Scalar("boolean") else found
    return [*found, None] if found and bare != kind else found


def accepted(answer: Answer) -> str:
    """The media type to ask for, where it is not that of most answers of its kind."""
    media = (answer.media or "").partition(";")[0].strip()
    if not re.fullmatch(r"[\w.+-]+/[\w.+-]+", media) or answer.kind not in {"json", "text", "lines"}:
        return ""
    return "" if media in {"application/json", "text/plain", "application/x-ndjson", "application/jsonl"} else media
