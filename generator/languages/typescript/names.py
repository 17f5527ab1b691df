"""The TypeScript names of everything that has one, settled before anything is printed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice

from ...calls import Call, all_groups, calls
from ...homes import components, files, homes, type_names
from ...model import (
    Alias,
    Api,
    Declaration,
    List,
    Map,
    Nullable,
    Ref,
    Scalar,
    Struct,
    Type,
    Union,
    Words,
)
from ...naming import DEVICES, LONGEST_FILE, Scope, camel, kebab, pascal, shorten, words
from ...view import closure, given, kinds, mentions, operations, refs
from .selecting import Pins, Selected, pins, selected
from .spelling import SPELLING
from .text import FIELDS, KEYWORDS

RUNTIME = frozenset(
    "Call Checks Client ClientOptions Credential Download Drift EndpointOptions Event Fetch FileContent FileInput Logger Operation OutgoingRequest Page Pages PartInput "
    "RateLimit RawResponse RequestOptions Reading Resource Schema Stream Unlisted WebhookBody WebhookHeaders WebhookEvent ApiInfo "
    "APIError APIStatusError BadRequestError AuthenticationError PaymentRequiredError PermissionDeniedError NotFoundError ConflictError "
    "UnprocessableEntityError RateLimitError ServerError APIConnectionError APITimeoutError APIDecodeError WebhookVerificationError "
    "MissingCredentialsError ErrorDetails".split()
)
"""What the hand-written files export, or printed ones import of them."""
_GLOBALS = frozenset(
    "Array ArrayBuffer Blob Boolean Buffer Date Error Event File FormData Function Headers Map Number Object Omit Partial Pick Promise "
    "Readonly Record RegExp Request Required Response Set String Symbol Uint8Array URL Exclude Extract Iterable Iterator AbortSignal "
    "ReadableStream PromiseLike AsyncIterable Infinity NaN Symbol Proxy Reflect JSON Math Intl Atomics".split()
)


@dataclass(frozen=True, slots=True)
class Cases:
    """The names of an object type whose members depend on one of them: what all have, one by value, and the rest."""

    common: str
    by_value: Mapping[str, str]
    rest: str


@dataclass(frozen=True, slots=True)
class Names:
    """Type names by id, those of input forms that differ, and the file of each declaration."""

    api: Api
    types: Mapping[str, str]
    inputs: Mapping[str, str]
    modules: Mapping[str, str]
    files: Mapping[tuple[Words, ...], str]
    """The file of each resource."""
    resources: Mapping[tuple[Words, ...], str]
    params: Mapping[str, str]
    """The type of the parameters of an operation, by its id."""
    client: str
    loops: Mapping[str, frozenset[str]]
    """For an alias or union that leads straight back to itself: all that it goes through."""
    only_sent: frozenset[str]
    """Declarations that no answer has, so that their one form is that of input."""
    cases: Mapping[str, Cases]
    """By the name of an object type: the types it has for the values of a property that selects."""
    pins: Pins
    renamed: frozenset[str]
    """Declarations with members that are called otherwise on the wire, however deep."""
    changing: frozenset[str]
    """Declarations whose values are not in TypeScript what they are in JSON, however deep."""

    def all_of(self, name: str) -> tuple[str, ...]:
        """A type, and those that it has for its cases."""
        cases = self.cases.get(name)
        return (name, cases.common, *cases.by_value.values(), cases.rest) if cases else (name,)

    def struct(self, kind: Type) -> Struct:
        """The struct that a type is, null aside."""
        kind = kind.inner if isinstance(kind, Nullable) else kind
        declared = self.api.declarations[kind.id] if isinstance(kind, Ref) else None
        assert isinstance(declared, Struct)
        return declared


def field_names(struct: Struct) -> dict[str, str]:
    """TypeScript name by wire name."""
    scope = Scope(camel, reserved=FIELDS)
    return {field.wire: scope.claim(field.name) for field in struct.fields}


def names(api: Api) -> Names:
    places = homes(api)
    printed = {id: item for id, item in api.declarations.items() if id in places}
    client = pascal(api.client)
    client = f"N{client}" if client[:1].isdigit() else client
    taken = [*RUNTIME, *_GLOBALS, client, f"{client}Core", f"{client}Options"]
    scope = Scope("".join, taken, KEYWORDS)
    types = {id: scope.claim(*type_names(item)) for id, item in printed.items()}
    sent, received = _sent(api), _received(api)
    twofold = {id for id in _leading_to(api, _one_way) if id in sent and id in received and id in printed}
    inputs = {id: scope.claim((f"{types[id]}Input",), (f"{types[id]}Params",)) for id in printed if id in twofold}
    resources = _resources(api, scope)
    params = {call.operation.id: _params(call, resources, scope) for call in _calls(api) if takes_params(call)}
    return Names(
        api,
        types,
        inputs,
        files(places, Scope(kebab, ["webhook-event", *DEVICES], fold=True)),
        _files(resources),
        resources,
        params,
        client,
        _loops(api),
        frozenset(id for id in sent if id not in received),
        _cases(api, types, inputs, params, scope),
        pins(api),
        frozenset(_leading_to(api, _renames)),
        frozenset(_leading_to(api, _changes)),
    )


def _cases(
    api: Api, types: Mapping[str, str], inputs: Mapping[str, str], params: Mapping[str, str], scope: Scope
) -> dict[str, Cases]:
    found: dict[str, Cases] = {}
    for id, name in types.items():
        declared = api.declarations[id]
        if isinstance(declared, Struct):
            chosen = selected(((field.wire, field.type) for field in declared.fields), api.declarations)
            found.update(
                (form, _named_cases(form, chosen, scope)) for form in (name, inputs.get(id)) if form and chosen
            )
    for call in _calls(api):
        chosen = selected(body_members(call), api.declarations)
        if chosen and call.operation.id in params:
            found[params[call.operation.id]] = _named_cases(params[call.operation.id], chosen, scope)
    return found


def body_members(call: Call) -> list[tuple[str, Type]]:
    """Wire names and types of the arguments that are members of the body."""
    return [(item.wire, item.type) for item in call.arguments if item.place == "field"]


def _named_cases(name: str, chosen: Selected, scope: Scope) -> Cases:
    common = scope.claim((name, "Common"))
    by_value = {value: scope.claim((name, pascal(words(value)))) for value in chosen.values}
    return Cases(common, by_value, scope.claim((name, "Other")))


def _calls(api: Api) -> Iterator[Call]:
    return (call for group, path in all_groups(api.groups) for call in calls(group, path, SPELLING))


def takes_params(call: Call) -> bool:
    """Whether a method has arguments besides those of its path, and no body alone."""
    return any(item.place != "path" for item in call.arguments) and not lone_body(call)


def lone_body(call: Call) -> bool:
    """Whether a body that is no object is the one argument besides the path."""
    return [*islice((item.place for item in call.arguments if item.place != "path"), 2)] == ["body"]


def _resources(api: Api, scope: Scope) -> dict[tuple[Words, ...], str]:
    """Classes of resources, which users seldom name, make way for models."""
    found: dict[tuple[Words, ...], str] = {}
    for _, path in all_groups(api.groups):
        name = pascal(_joined(path))
        name = f"N{name}" if name[:1].isdigit() else name
        found[path] = scope.claim((name,), (name, "Resource"))
    return found


def _joined(path: tuple[Words, ...]) -> Words:
    return tuple(word for part in path for word in part)


def _files(resources: Iterable[tuple[Words, ...]]) -> dict[tuple[Words, ...], str]:
    scope = Scope(kebab, DEVICES, fold=True)
    return {path: scope.claim(shorten(_joined(path), LONGEST_FILE)) for path in resources}


def _params(call: Call, resources: Mapping[tuple[Words, ...], str], scope: Scope) -> str:
    resource = resources[call.path].removesuffix("Resource")
    return scope.claim(
        (resource, pascal(words(call.name)), "Params"), (resource, pascal(words(call.name)), "Parameters")
    )


# forms: what is sent, what is received, where both differ


def _sent(api: Api) -> dict[str, None]:
    kinds = [kind for _, operation in operations(api.groups) for kind in given(operation)]
    return closure([id for kind in kinds for id in refs(kind)], api.declarations)


def _received(api: Api) -> dict[str, None]:
    start: list[str] = []
    for _, operation in operations(api.groups):
        kinds = [
            operation.answer.type,
            *(item.type for item in operation.errors),
            *(item.answer.type for item in operation.overloads),
        ]
        start += [id for kind in kinds if kind for id in refs(kind)]
    if api.webhooks:
        start += [id for event in api.webhooks.events for id in refs(event.type)]
    start += [id for kind in api.sent for id in refs(kind)]
    return closure(start, api.declarations)


def _leading_to(api: Api, property: Callable[[Declaration], bool]) -> set[str]:
    """Declarations with a property, and those that such a one is part of."""
    users: dict[str, list[str]] = {}
    for id, item in api.declarations.items():
        for other in mentions(item):
            users.setdefault(other, []).append(id)
    stack = [id for id, item in api.declarations.items() if property(item)]
    found: set[str] = set()
    while stack:
        id = stack.pop()
        if id not in found:
            found.add(id)
            stack += users.get(id, [])
    return found


def _one_way(item: Declaration) -> bool:
    return isinstance(item, Struct) and any(field.read_only or field.write_only for field in item.fields)


def _renames(item: Declaration) -> bool:
    return isinstance(item, Struct) and any(name != wire for wire, name in field_names(item).items())


def _changes(item: Declaration) -> bool:
    return _renames(item) or any(changed(kind) for kind in kinds(item))


def changed(kind: Type) -> bool:
    """Whether a value is another one in TypeScript than in JSON, declarations aside."""
    while isinstance(kind, List | Map | Nullable):
        kind = kind.item if isinstance(kind, List) else kind.value if isinstance(kind, Map) else kind.inner
    return isinstance(kind, Scalar) and kind.kind in {"datetime", "bytes"}


# loops


def _loops(api: Api) -> dict[str, frozenset[str]]:
    """Aliases that are themselves: a list or an object between would make them lazy."""
    kinds = {id: item for id, item in api.declarations.items() if isinstance(item, Alias | Union)}
    graph = {id: [other for other in _straight(item) if other in kinds] for id, item in kinds.items()}
    found = (frozenset(group) for group in components(graph))
    return {id: group for group in found for id in group if len(group) > 1 or id in graph[id]}


def _straight(item: Declaration) -> Iterator[str]:
    kinds: Iterable[Type] = ()
    if isinstance(item, Union):
        kinds = [*item.variants, *(item.discriminator.mapping.values() if item.discriminator else ())]
    elif isinstance(item, Alias):
        kinds = [item.type]
    for kind in kinds:
        while isinstance(kind, Nullable):
            kind = kind.inner
        if isinstance(kind, Ref):
            yield kind.id
