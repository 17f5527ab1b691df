"""Run-time tables of the same declarations: how values of the wire become those of TypeScript, and back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import assert_never

from ...homes import components
from ...model import Alias, Choice, Declaration, Field, List, Map, Nullable, Ref, Scalar, Struct, Type, Union
from ...view import closure, mentions, operations, refs
from .heads import imported
from .layout import Braces, Brackets, Call, Member, Node, assigned, flat
from .models import ModuleView
from .names import Names, field_names
from .text import OBJECTS, key, literal

_PURE = "/* @__PURE__ */ "
"""Before every call: without it, bundlers keep what nobody uses."""


def constant(name: str) -> str:
    """The constant that describes a type at run time; no type has a `$`."""
    return f"${name}"


@dataclass
class Needs:
    """What a file of tables imports: ids of declarations, and functions of the runtime."""

    ids: dict[str, None]
    functions: set[str]


class Schemas:
    """Prints schema expressions; ids in `early` are defined above, the rest is referred to lazily."""

    def __init__(self, names: Names, needs: Needs, late: frozenset[str] = frozenset()) -> None:
        self._names, self._needs, self._late = names, needs, late

    def of(self, kind: Type) -> Node:
        match kind:
            case Scalar(scalar):
                return literal(scalar)
            case List(inner):
                return self._made("list", self.of(inner))
            case Map(inner):
                return self._made("map", self.of(inner))
            case Nullable(inner):
                return self._made("nullable", self.of(inner))
            case Ref(id):
                return self._reference(id)
            case _:
                assert_never(kind)

    def _made(self, function: str, *items: Node) -> Node:
        self._needs.functions.add(function)
        return Call(f"{_PURE}{function}(", items)

    def _reference(self, id: str) -> Node:
        if id not in self._names.types:
            return literal("any")
        self._needs.ids[id] = None
        name = constant(self._names.types[id])
        return f"() => {name}" if id in self._late else name

    def declared(self, declared: Declaration) -> Node:
        match declared:
            case Struct():
                return self._object(declared)
            case Choice():
                return self._choice(declared)
            case Alias():
                return self.of(declared.type)
            case Union():
                return self._union(declared)
            case _:
                assert_never(declared)

    def _object(self, declared: Struct) -> Node:
        known = field_names(declared)
        fields = Braces(tuple(self._field(field, known[field.wire]) for field in declared.fields))
        required = [field.wire for field in declared.fields if field.required and not field.write_only]
        items: list[Node] = [fields]
        if required or declared.extra is not None:
            items.append(_required(required))
        if declared.extra is not None:
            items.append(self.of(declared.extra))
        return self._made("object", *items)

    def _field(self, field: Field, name: str) -> Member:
        schema = self.of(field.type)
        value: Node = schema if name == field.wire else Brackets((literal(name), schema))
        if field.wire in OBJECTS:
            value = f"{flat(value)} as const"
        return Member(f"{key(field.wire)}: ", value)

    def _choice(self, declared: Choice) -> Node:
        values = Brackets(tuple(literal(value.wire) for value in declared.values))
        base = declared.base.kind
        return self._made("choice", values, *([literal(base)] if base != "string" else []))

    def _union(self, declared: Union) -> Node:
        found = declared.discriminator
        variants = Brackets(tuple(map(self.of, declared.variants)))
        if found is None:
            return self._made("union", variants)
        if found.sibling:
            return self._made("sibling", self.table(found.property, found.mapping), variants)
        return self._made("union", variants, self.table(found.property, found.mapping))

    def table(self, property: str, mapping: Mapping[str, Type]) -> Node:
        """What selects a variant."""
        pairs = Braces(tuple(Member(f"{key(value)}: ", self.of(kind)) for value, kind in mapping.items()))
        return Braces((Member("property: ", literal(property)), Member("mapping: ", pairs)))


def _required(wires: list[str]) -> Node:
    """Wire names in one text, or in a list where one has a blank."""
    if any(not wire or any(char.isspace() for char in wire) for wire in wires):
        return Brackets(tuple(map(literal, wires)))
    return literal(" ".join(wires))


class Tables:
    """Prints the files of run-time tables."""

    def __init__(self, names: Names) -> None:
        self._names = names
        self._used = _reached(names)

    def modules(self) -> Iterator[tuple[str, ModuleView]]:
        members: dict[str, list[str]] = {}
        for id, module in self._names.modules.items():
            if id in self._used:
                members.setdefault(module, []).append(id)
        tied = self._tied(members)
        for module, ids in members.items():
            yield module, self._module(module, ids, tied)

    def _tied(self, members: Mapping[str, list[str]]) -> Mapping[str, frozenset[str]]:
        """Files that import each other, whose tables therefore refer to one another lazily."""
        where = self._names.modules
        graph = {
            module: sorted({where[other] for id in ids for other in self._mentioned(id)})
            for module, ids in members.items()
        }
        return {module: frozenset(group) for group in components(graph) for module in group}

    def _mentioned(self, id: str) -> list[str]:
        found = dict.fromkeys(mentions(self._names.api.declarations[id]))
        return [other for other in found if other in self._names.modules]

    def _module(self, module: str, ids: list[str], tied: Mapping[str, frozenset[str]]) -> ModuleView:
        needs = Needs({}, set())
        own = set(ids)
        graph = {id: [other for other in self._mentioned(id) if other in own] for id in ids}
        ordered = [id for group in components(graph) for id in sorted(group, key=ids.index)]
        cyclic = {id for id, name in self._names.modules.items() if name != module and name in tied[module]}
        items: list[str] = []
        for place, id in enumerate(ordered):
            late = frozenset({*ordered[place:], *cyclic})
            node = Schemas(self._names, needs, late).declared(self._names.api.declarations[id])
            items.append(defined(constant(self._names.types[id]), node))
        return ModuleView("", tuple(table_imports(needs, self._names, module, "./")), tuple(items))

    def event(self) -> ModuleView:
        hooks = self._names.api.webhooks
        assert hooks is not None
        needs = Needs({}, {"union"})
        schemas = Schemas(self._names, needs)
        kinds = list(dict.fromkeys(event.type for event in hooks.events))
        table = schemas.table(hooks.property, {event.name: event.type for event in hooks.events})
        node = Call(f"{_PURE}union(", (Brackets(tuple(map(schemas.of, kinds))), table))
        item = defined("$WebhookEvent", node)
        return ModuleView("", tuple(table_imports(needs, self._names, "webhook-event", "./")), (item,))


def defined(name: str, node: Node) -> str:
    return assigned(f"export const {name}: Schema", node)


def table_imports(needs: Needs, names: Names, module: str, folder: str) -> Iterable[str]:
    """The imports of a file that uses tables: functions of the runtime, then other tables, by path."""
    yield imported(["type Schema", *sorted(needs.functions)], "../core/schema.js")
    yield from imports_of(needs.ids, names, module, folder)


def imports_of(ids: Iterable[str], names: Names, module: str, folder: str) -> Iterable[str]:
    found: dict[str, set[str]] = {}
    for id in ids:
        if names.modules[id] != module:
            found.setdefault(names.modules[id], set()).add(constant(names.types[id]))
    return [imported(sorted(found[name]), f"{folder}{name}.js") for name in sorted(found)]


def _reached(names: Names) -> dict[str, None]:
    """Everything that a call or an event can hold."""
    api = names.api
    start: list[str] = []
    for _, operation in operations(api.groups):
        kinds: list[Type | None] = [param.type for param in operation.params]
        if operation.body:
            fields = operation.body.fields
            kinds += [operation.body.type] if fields is None else [field.type for field in fields]
        kinds += [
            operation.answer.type,
            *(item.type for item in operation.errors),
            *(item.answer.type for item in operation.overloads),
        ]
        start += [id for kind in kinds if kind for id in refs(kind)]
    start += [id for event in (api.webhooks.events if api.webhooks else ()) for id in refs(event.type)]
    found = closure(start, api.declarations)
    return {id: None for id in names.modules if id in found}
