"""What every language needs to know of an Api beside its texts: which files hold what, and in which order arguments stand."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import assert_never

from .model import (
    Alias,
    Api,
    Body,
    Choice,
    Declaration,
    Default,
    Group,
    Limits,
    List,
    Map,
    Nullable,
    Operation,
    Param,
    Ref,
    Scalar,
    Struct,
    Type,
    Union,
    Words,
)
from .naming import Case, Scope

UNUSED: Words = ("other",)
ERRORS: Words = ("errors",)


def templates_folder() -> Path:
    """Beside the sources, or inside the installed package."""
    beside = Path(__file__).resolve().parent.parent / "templates"
    return beside if beside.is_dir() else Path(__file__).resolve().parent / "templates"


@dataclass(frozen=True, slots=True)
class File:
    """One file of the output: a template with its values, or a text that is final."""

    path: str
    template: str | None = None
    values: Mapping[str, object] | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class Language:
    """A language is a record of plain functions: `files` gives its whole output in a stable order."""

    name: str
    files: Callable[[Api], Iterator[File]]
    check: Callable[[str, str], str | None]
    """Why a printed file (path, text) is not valid in this language, or None."""
    runtime: Callable[[Api], Mapping[str, str]]
    """Hand-written files: path in the output -> path below the language's templates."""


@dataclass(frozen=True, slots=True)
class Argument:
    """A parameter or a member of the body, as an argument of the method."""

    wire: str
    name: str
    type: Type
    required: bool
    place: str
    doc: str
    default: Default | None
    limits: Limits
    deprecated: bool
    style: str = "form"


def arguments(operation: Operation, case: Case, reserved: frozenset[str]) -> tuple[Argument, ...]:
    """Path parameters in the order of the path, then what is required, then the rest; each name claimed once."""
    scope = Scope(case, reserved=reserved)
    order = {wire: place for place, wire in enumerate(placeholders(operation.path))}
    params = sorted(
        operation.params, key=lambda param: order.get(param.wire, len(order)) if param.place == "path" else len(order)
    )
    found = [_of_param(param, scope.claim(param.name, (*param.name, param.place))) for param in params]
    if operation.body:
        found += list(_of_body(operation.body, scope))
    return tuple(sorted(found, key=lambda item: (item.place != "path", not item.required)))


def placeholders(path: str) -> list[str]:
    """The names in braces of a path template, in order."""
    return [part.split("}")[0] for part in path.split("{")[1:] if "}" in part]


def _of_param(param: Param, name: str) -> Argument:
    return Argument(
        param.wire,
        name,
        param.type,
        param.required,
        param.place,
        param.doc,
        param.default,
        param.limits,
        param.deprecated,
        param.style,
    )


def _of_body(body: Body, scope: Scope) -> Iterator[Argument]:
    if body.fields is None:
        name = scope.claim(("body",) if not _is_file(body.type) else ("content",), ("request", "body"))
        yield Argument("", name, body.type, body.required, "body", body.doc, None, Limits(), False)
        return
    for field in body.fields:
        name = scope.claim(field.name, ("body", *field.name))
        yield Argument(
            field.wire,
            name,
            field.type,
            field.required and body.required,
            "field",
            field.doc,
            field.default,
            field.limits,
            field.deprecated,
        )


def _is_file(kind: Type) -> bool:
    return kind == Scalar("file")


# declarations and the files that hold them


def refs(kind: Type) -> Iterator[str]:
    match kind:
        case Ref(id):
            yield id
        case List(inner) | Map(inner) | Nullable(inner):
            yield from refs(inner)
        case Scalar():
            return
        case _:
            assert_never(kind)


def mentions(declaration: Declaration) -> Iterator[str]:
    """The ids that a declaration refers to."""
    match declaration:
        case Struct():
            for field in declaration.fields:
                yield from refs(field.type)
            if declaration.extra:
                yield from refs(declaration.extra)
        case Union():
            for kind in declaration.variants:
                yield from refs(kind)
        case Alias():
            yield from refs(declaration.type)
        case Choice():
            return
        case _:
            assert_never(declaration)


def operations(
    groups: tuple[Group, ...], path: tuple[Words, ...] = ()
) -> Iterator[tuple[tuple[Words, ...], Operation]]:
    """Every operation with the path of its resource, resources in order."""
    for group in groups:
        here = (*path, group.name)
        for operation in group.operations:
            yield here, operation
        yield from operations(group.groups, here)


def roots(operation: Operation) -> Iterator[str]:
    """The ids that a call mentions, errors aside; a body that became arguments is not one of them."""
    for param in operation.params:
        yield from refs(param.type)
    if operation.body:
        kinds = (
            [field.type for field in operation.body.fields]
            if operation.body.fields is not None
            else [operation.body.type]
        )
        for kind in kinds:
            yield from refs(kind)
    if operation.answer.type:
        yield from refs(operation.answer.type)
    for overload in operation.overloads:
        yield from refs(overload.type)


def closure(start: Iterator[str] | list[str], declarations: Mapping[str, Declaration]) -> dict[str, None]:
    """`start` and everything reachable from it, in the order met."""
    found: dict[str, None] = {}
    stack = list(start)[::-1]
    while stack:
        id = stack.pop()
        if id not in found and id in declarations:
            found[id] = None
            stack.extend(list(mentions(declarations[id]))[::-1])
    return found


def homes(api: Api) -> dict[str, Words]:
    """The module of each declaration that is worth printing.

    What one resource alone uses lives with it; what several use lives in a module of its own, together with what
    only it needs and what it forms a cycle with, so that modules import each other one way.
    """
    owners = _owners(api)
    shared = [id for id in api.declarations if id in owners and owners[id] is None]
    leaders = _leaders(shared, api)
    taken = set(owners.values())
    found: dict[str, Words] = {}
    for id in api.declarations:
        if id in leaders:
            home = api.declarations[leaders[id]].name
            found[id] = (*home, "model") if home in taken else home
        elif (owner := owners.get(id)) is not None:
            found[id] = owner
    return found


def _owners(api: Api) -> dict[str, Words | None]:
    """The resource that alone uses a declaration, or None where several do."""
    owners: dict[str, Words | None] = {}
    for path, operation in operations(api.groups):
        _own(tuple(word for part in path for word in part), roots(operation), owners, api)
    if api.webhooks:
        _own(api.webhooks.group, (id for event in api.webhooks.events for id in refs(event.type)), owners, api)
    errors = [id for _, item in operations(api.groups) for error in item.errors if error.type for id in refs(error.type)]
    for home, start in ((ERRORS, errors), (UNUSED, [id for id, item in api.declarations.items() if item.written])):
        for id in closure([id for id in start if id not in owners], api.declarations):
            owners.setdefault(id, home)
    return owners


def _own(home: Words, start: Iterable[str], owners: dict[str, Words | None], api: Api) -> None:
    """Marks what is reachable; each declaration is walked twice at most, when first met and when first shared."""
    stack = list(start)
    while stack:
        id = stack.pop()
        if id in api.declarations and (id not in owners or owners[id] not in {None, home}):
            owners[id] = None if id in owners else home
            stack.extend(mentions(api.declarations[id]))


def _leaders(shared: list[str], api: Api) -> dict[str, str]:
    """For each shared declaration the one whose module it lives in: first its cycle, then its only user."""
    graph = {
        id: [other for other in dict.fromkeys(mentions(api.declarations[id])) if other in set_]
        for set_ in [set(shared)]
        for id in shared
    }
    leader: dict[str, str] = {}
    order = {id: place for place, id in enumerate(shared)}
    for component in components(graph):
        first = min(component, key=order.__getitem__)
        leader.update(dict.fromkeys(component, first))
    used_by: dict[str, set[str]] = {}
    for id, others in graph.items():
        for other in others:
            if leader[other] != leader[id]:
                used_by.setdefault(leader[other], set()).add(leader[id])
    return {id: _top(leader[id], used_by, api) for id in shared}


def _top(id: str, used_by: Mapping[str, set[str]], api: Api) -> str:
    """An inline declaration goes with the one module that mentions it."""
    seen = {id}
    while api.declarations[id].written is None and len(used_by.get(id, ())) == 1:
        (id,) = used_by[id]
        if id in seen:
            break
        seen.add(id)
    return id


def components(graph: Mapping[str, list[str]]) -> Iterator[list[str]]:
    """Strongly connected components, those that are mentioned before those that mention them (Tarjan, without recursion)."""
    index: dict[str, int] = {}
    low: dict[str, int] = {}
    stack: list[str] = []
    on_stack: set[str] = set()
    for start in graph:
        if start in index:
            continue
        work = [(start, iter(graph[start]))]
        index[start] = low[start] = len(index)
        stack.append(start)
        on_stack.add(start)
        while work:
            node, edges = work[-1]
            for other in edges:
                if other not in index:
                    index[other] = low[other] = len(index)
                    stack.append(other)
                    on_stack.add(other)
                    work.append((other, iter(graph[other])))
                    break
                if other in on_stack:
                    low[node] = min(low[node], index[other])
            else:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[node])
                if low[node] == index[node]:
                    place = stack.index(node)
                    found, stack[place:] = stack[place:], []
                    on_stack.difference_update(found)
                    yield found
