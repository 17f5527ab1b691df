"""What every language needs to know of an Api beside its texts: which files hold what, and in which order arguments stand."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple, assert_never

from .model import (
    Alias,
    Api,
    Body,
    Choice,
    Declaration,
    Default,
    Group,
    Json,
    Limits,
    List,
    Map,
    Nullable,
    Operation,
    Paging,
    Param,
    Part,
    Ref,
    Scalar,
    Struct,
    Type,
    Union,
    Words,
)
from .naming import Case, Scope, title


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


class Spoken(NamedTuple):
    """A method as the callers of one language write it: the resources that lead to it, its own name last."""

    parts: tuple[str, ...]
    operation: Operation


@dataclass(frozen=True, slots=True)
class Language:
    """A language is a record of plain functions: `files` gives its whole output in a stable order."""

    name: str
    files: Callable[[Api], Iterator[File]]
    check: Callable[[str, str], str | None]
    """Why a printed file (path, text) is not valid in this language, or None."""
    runtime: Callable[[Api], Mapping[str, str]]
    """Hand-written files: path in the output -> path below the language's templates."""
    methods: Callable[[Api], Iterator[Spoken]]
    """Every method, resource by resource."""
    spell: Callable[[Api], Callable[[str, Mapping[str, Json]], str]]
    """Prints a call, of an operation id with arguments by wire name, as an expression of this language."""
    taken: frozenset[str] = frozenset()
    """What a package cannot be called."""


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
    """That of a member of a form is empty where the document says none."""
    media: str | None = None
    """Of its part of a multipart body, where the document says one."""
    headed: bool = False
    """Its part can have headers, and is no file, which is given with them anyway."""


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
        part = body.parts.get(field.wire, Part())
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
            part.style or "",
            part.media,
            part.headed and field.wire not in body.files,
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


def has_decimals(api: Api) -> bool:
    """Whether a text anywhere is a decimal number."""
    todo: list[Type | None] = []
    for declared in api.declarations.values():
        match declared:
            case Struct():
                todo += [*(item.type for item in declared.fields), declared.extra]
            case Union():
                todo += declared.variants
            case Alias():
                todo.append(declared.type)
    for _, operation in operations(api.groups):
        todo += [*(item.type for item in operation.params)]
        todo += [operation.body.type] if operation.body else []
        todo += [answer.type for answer in (operation.answer, *operation.errors)]
    while todo:
        kind = todo.pop()
        if isinstance(kind, Scalar) and kind.format == "decimal":
            return True
        if isinstance(kind, List | Map | Nullable):
            todo.append(kind.item if isinstance(kind, List) else kind.value if isinstance(kind, Map) else kind.inner)
    return False


def kinds(declaration: Declaration) -> Iterator[Type]:
    """The types that a declaration is made of."""
    match declaration:
        case Struct():
            yield from (field.type for field in declaration.fields)
            if declaration.extra:
                yield declaration.extra
        case Union():
            mapped = declaration.discriminator.mapping.values() if declaration.discriminator else ()
            yield from dict.fromkeys((*declaration.variants, *mapped))
        case Alias():
            yield declaration.type
        case Choice():
            return
        case _:
            assert_never(declaration)


def mentions(declaration: Declaration) -> Iterator[str]:
    """The ids that a declaration refers to."""
    for kind in kinds(declaration):
        yield from refs(kind)


def operations(
    groups: tuple[Group, ...], path: tuple[Words, ...] = ()
) -> Iterator[tuple[tuple[Words, ...], Operation]]:
    """Every operation with the path of its resource, resources in order."""
    for group in groups:
        here = (*path, group.name)
        for operation in group.operations:
            yield here, operation
        yield from operations(group.groups, here)


def given(operation: Operation) -> Iterator[Type]:
    """The types of what callers give."""
    yield from (param.type for param in operation.params)
    if operation.body:
        fields = operation.body.fields
        yield from [operation.body.type] if fields is None else (field.type for field in fields)


def roots(operation: Operation) -> Iterator[str]:
    """The ids that a call mentions, errors aside; a body that became arguments is not one of them."""
    for kind in (*given(operation), operation.answer.type, *(item.answer.type for item in operation.overloads)):
        yield from refs(kind) if kind else ()


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


def page_paths(paging: Paging, answer: Type | None) -> Iterator[tuple[str, tuple[str, ...], Type | None]]:
    """What a page says of the next one: in which respect, by which wire names, and the type that they begin at."""
    for label in ("next", "more", "pages", "total"):
        if path := getattr(paging, label):
            yield label, path, paging.item if (paging.style, label) == ("last", "next") else answer


def said_of(group: Group) -> str:
    """What is said of a group: by the document, else by the names of the groups in it."""
    parts = ", ".join(" ".join(part.name) for part in group.groups)
    return group.doc or f"{title(group.name)}{': ' if parts else ''}{parts}."
