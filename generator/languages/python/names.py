"""The Python names of everything that has one, settled before anything is printed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from ...homes import components, files, homes, type_names
from ...model import (
    ANY,
    Alias,
    Answer,
    Api,
    Declaration,
    Group,
    List,
    Map,
    Nullable,
    Operation,
    Ref,
    Struct,
    Type,
    Union,
    Words,
)
from ...naming import DEVICES, Scope, pascal, singular, snake
from ...view import closure, mentions, operations, refs
from .text import KEYWORDS, literal
from .unions import needs, told_apart

_TAKEN = (
    "Any Literal ClassVar Annotated TypedDict Required NotRequired Sequence Mapping Model Variants Operation Paging Page AsyncPage "
    "AsyncPages Stream AsyncStream Event RawResponse RateLimit Drift Omit RequestOptions FileInput Resource AsyncResource Unpack "
    "APIError APIStatusError BadRequestError AuthenticationError PaymentRequiredError PermissionDeniedError NotFoundError ConflictError "
    "UnprocessableEntityError RateLimitError ServerError APIConnectionError APITimeoutError APIDecodeError WebhookVerificationError "
    "MissingCredentialsError WebhookEvent SyncClient AsyncClient Coroutine Final Self TYPE_CHECKING TypeAlias True False None"
).split()


_IN_CLIENT = "Timeout Credential RequestHook ResponseHook DriftHook ClientOptions".split()
"""What the module of the client imports beside the resources."""
_UNHELD = re.compile(r'["\\\x00-\x1f]')


@dataclass(frozen=True, slots=True)
class Names:
    """Class and alias names by id, modules by id, and the ids whose input form is printed."""

    api: Api
    classes: Mapping[str, str]
    inputs: Mapping[str, str]
    modules: Mapping[str, str]
    resources: Mapping[tuple[Words, ...], str]
    client: str
    told: frozenset[str]
    """Unions whose variant the runtime tells."""
    loops: Mapping[str, frozenset[str]]
    """For an alias or union that leads back to itself without an object between: all that it goes through."""

    def reference(self, id: str) -> str:
        """`module:Name`, as the runtime resolves it."""
        return f"{self.modules[id]}:{self.classes[id]}"

    def struct(self, kind: Type) -> Struct:
        """The struct that a type is, null aside."""
        kind = kind.inner if isinstance(kind, Nullable) else kind
        declared = self.api.declarations[kind.id] if isinstance(kind, Ref) else None
        assert isinstance(declared, Struct)
        return declared


def names(api: Api) -> Names:
    api, maps = with_answers(replace(api, declarations={id: _held(item) for id, item in api.declarations.items()}))
    told = told_apart(api.declarations)
    places = homes(api, lambda item: needs(item, told, api.declarations))
    places.update({id: places[target] for id, target in maps.items()})
    modules = files(places, Scope(snake, DEVICES, KEYWORDS, fold=True))
    printed = {id: item for id, item in api.declarations.items() if id in places}
    client = pascal(api.client)
    scope = Scope(str_of, [*_TAKEN, client, f"Async{client}"], KEYWORDS, fold=True)
    classes = {id: scope.claim(*type_names(item)) for id, item in printed.items()}
    inputs = {
        id: scope.claim((f"{classes[id]}Input",), (f"{classes[id]}Params",)) for id in _sent(api) if id in printed
    }
    clients = [client, f"Async{client}", f"{client}Options"]
    resources = _resources(api, [*_IN_CLIENT, *clients, *classes.values(), *inputs.values()])
    return Names(api, classes, inputs, modules, resources, client, told, _loops(api))


def str_of(name: Words) -> str:
    return "".join(name)


def _held(item: Declaration) -> Declaration:
    """Without the members that no model can hold: msgspec takes no name with a quote, backslash or control character."""
    if not isinstance(item, Struct) or not (left := [field for field in item.fields if _UNHELD.search(field.wire)]):
        return item
    told = f"Only in the raw answer: {', '.join(f'`{literal(field.wire)}`' for field in left)}."
    return replace(item, fields=tuple(field for field in item.fields if field not in left), doc=f"{item.doc}\n\n{told}")


def _without_unheld(operation: Operation) -> Operation:
    """Nothing is found by way of members that no model holds."""
    paging, unwrap = operation.paging, operation.unwrap
    ways = (*paging.items, *paging.next, *paging.more, *paging.pages, *paging.total) if paging else ()
    return replace(
        operation,
        paging=None if any(map(_UNHELD.search, ways)) else paging,
        unwrap=None if unwrap and _UNHELD.search(unwrap) else unwrap,
    )


def _loops(api: Api) -> dict[str, frozenset[str]]:
    kinds = {id: item for id, item in api.declarations.items() if isinstance(item, Alias | Union)}
    graph = {id: [other for other in mentions(item) if other in kinds] for id, item in kinds.items()}
    found = (frozenset(group) for group in components(graph))
    return {id: group for group in found for id in group if len(group) > 1 or id in graph[id]}


def _resources(api: Api, taken: list[str]) -> dict[tuple[Words, ...], str]:
    """Classes of resources, which users seldom name, make way for models; `Async` stands before each."""
    bare = [name.removeprefix("Async") for name in (*_TAKEN, *taken)]
    scope = Scope(str_of, [*_TAKEN, *taken, *bare], KEYWORDS, fold=True)
    found: dict[tuple[Words, ...], str] = {}
    for path in _paths(api):
        name = pascal(tuple(word for part in path for word in part))
        name = f"N{name}" if name[:1].isdigit() else name
        found[path] = scope.claim((name,), (name, "Resource"))
        scope.keep(f"Async{found[path]}", found[path].removeprefix("Async"))
    return found


def _paths(api: Api) -> dict[tuple[Words, ...], None]:
    found: dict[tuple[Words, ...], None] = {}
    stack: list[tuple[tuple[Words, ...], Group]] = []
    stack += [((group.name,), group) for group in api.groups][::-1]
    while stack:
        path, group = stack.pop()
        found[path] = None
        stack.extend([((*path, part.name), part) for part in group.groups][::-1])
    return found


def _sent(api: Api) -> dict[str, None]:
    """What stands inside an argument, so that a caller may write it as a dict."""
    start: list[str] = []
    for _, operation in operations(api.groups):
        for param in operation.params:
            start += refs(param.type)
        if operation.body:
            kinds = (
                [field.type for field in operation.body.fields]
                if operation.body.fields is not None
                else [operation.body.type]
            )
            start += [id for kind in kinds for id in refs(kind)]
    reached = closure(start, api.declarations)
    return {id: None for id in reached if isinstance(api.declarations[id], Struct | Union)}


def with_answers(api: Api) -> tuple[Api, dict[str, str]]:
    """Answers that are lists, maps or nullable get a name, since the runtime resolves results by name.

    So do maps of objects in bodies; these come second, each with what it holds and is printed beside.
    """
    added: dict[str, Declaration] = {}
    maps: dict[str, str] = {}

    def named(kind: Type | None, id: str, name: Words) -> Type | None:
        if kind is None or isinstance(kind, Ref):
            return kind
        added[id] = Alias(id, name, kind)
        return Ref(id)

    def fix(path: tuple[Words, ...], operation: Operation) -> Operation:
        operation = _without_unheld(operation)
        spoken = (*(word for part in path for word in singular(part)), *operation.name)

        def held(answer: Answer, id: str, *more: str) -> Answer:
            if answer.kind == "json" or answer.kind in {"events", "lines"} and answer.type != ANY:
                return replace(answer, type=named(answer.type, id, (*spoken, *more)))
            return answer

        answer = held(operation.answer, f"{operation.id}#answer", "response")
        errors = tuple(
            replace(
                error,
                type=(
                    named(error.type, f"{operation.id}#{error.status}", (*spoken, "error", error.status))
                    if error.kind == "json" and error.type != ANY
                    else None
                ),
            )
            for error in operation.errors
        )
        overloads = tuple(
            replace(
                item,
                answer=(
                    answer
                    if item.answer == operation.answer
                    else held(item.answer, f"{operation.id}#{index}", "item" if _streams(item.answer) else "response")
                ),
            )
            for index, item in enumerate(operation.overloads)
        )
        for id, name, kind in _sent_kinds(operation):
            if _needs_name(kind):
                named(kind, id, (*spoken, *name))
                maps[id] = next(refs(kind))
        return replace(operation, answer=answer, errors=errors, overloads=overloads)

    def walk(groups: tuple[object, ...], path: tuple[Words, ...]) -> tuple[object, ...]:
        return tuple(
            replace(group, operations=tuple(fix((*path, group.name), item) for item in group.operations), groups=walk(group.groups, (*path, group.name)))  # type: ignore[attr-defined,type-var]
            for group in groups
        )

    groups = walk(api.groups, ())
    return replace(api, groups=groups, declarations={**api.declarations, **added}), maps  # type: ignore[arg-type]


def _streams(answer: Answer) -> bool:
    return answer.kind in {"events", "lines"}


def _sent_kinds(operation: Operation) -> Iterator[tuple[str, Words, Type]]:
    """Id, name and type of what is given in the body: its members, or all of it."""
    body = operation.body
    if body and body.fields is not None:
        yield from ((f"{operation.id}#input/{field.wire}", field.name, field.type) for field in body.fields)
    elif body:
        yield f"{operation.id}#input", ("body",), body.type


def _needs_name(kind: Type) -> bool:
    """A map of objects cannot be told from an object by its elements alone."""
    match kind:
        case Map(inner):
            return any(True for _ in refs(inner))
        case List(inner) | Nullable(inner):
            return _needs_name(inner)
    return False
