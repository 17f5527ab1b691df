"""Run-time tables of the same declarations: how values of the wire become those of TypeScript, and back."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import assert_never

from ...homes import components
from ...model import Alias, Choice, Declaration, List, Map, Nullable, Ref, Scalar, Struct, Type, Union
from ...view import closure, mentions, operations, refs
from .heads import imported
from .layout import Braces, Brackets, Call, Member, Node, assigned
from .models import ModuleView
from .names import Names, field_names
from .text import key, literal, spaced

_WORD = re.compile(r"[A-Za-z0-9_$@.-]+")
"""What can stand in a list of words whose parts have marks of their own."""

PURE = "/* @__PURE__ */ "
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
        return Call(f"{PURE}{function}(", items)

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
        names = field_names(declared)
        words: list[str] = []
        others: list[Member] = []
        for field in declared.fields:
            mark = "!" if field.required and not field.write_only else ""
            name = names[field.wire]
            is_plain = _WORD.fullmatch(field.wire) is not None
            said = f"{field.wire}{'' if is_plain and name == field.wire else f'>{name}'}{mark}"
            if is_plain and isinstance(field.type, Scalar):
                kind = field.type.kind
                words.append(said if kind == "string" else f"{said}:{kind}")
            else:
                others.append(Member(f"{key(said)}: ", self.of(field.type)))
        items: list[Node] = [spaced(words)]
        if others or declared.extra is not None:
            items.append(Braces(tuple(others)))
        if declared.extra is not None:
            items.append(self.of(declared.extra))
        return self._made("object", *items)

    def _choice(self, declared: Choice) -> Node:
        values = [value.wire for value in declared.values]
        if all(isinstance(value, str) and _WORD.fullmatch(value) for value in values):
            return self._made("choice", spaced(map(str, values)))
        return self._made("choice", Brackets(tuple(map(literal, values))))

    def _union(self, declared: Union) -> Node:
        found = declared.discriminator
        variants = Brackets(tuple(map(self.of, declared.variants)))
        if found is None:
            return self._made("union", variants)
        kinds = None if tuple(dict.fromkeys(found.mapping.values())) == declared.variants else variants
        return self.table("sibling" if found.sibling else "tagged", found.property, found.mapping, kinds)

    def table(self, function: str, property: str, mapping: Mapping[str, Type], variants: Node | None = None) -> Node:
        """A union whose variants a property tells apart; `variants` where those are not the mapping's."""
        pairs = Braces(tuple(Member(f"{key(value)}: ", self.of(kind)) for value, kind in mapping.items()))
        return self._made(function, literal(property), pairs, *([variants] if variants is not None else []))


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
        needs = Needs({}, set())
        mapping = {event.name: event.type for event in hooks.events}
        item = defined("$WebhookEvent", Schemas(self._names, needs).table("tagged", hooks.property, mapping))
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
    """Everything that an answer or an event can hold, and what callers give by other names than those of the wire."""
    api = names.api
    start: list[str] = []
    for _, operation in operations(api.groups):
        given: list[Type | None] = [param.type for param in operation.params]
        if operation.body:
            fields = operation.body.fields
            given += [operation.body.type] if fields is None else [field.type for field in fields]
        kinds = [
            *(kind for kind in given if kind and translated(kind, names)),
            operation.answer.type,
            *(item.type for item in operation.errors),
            *(item.answer.type for item in operation.overloads),
        ]
        start += [id for kind in kinds if kind for id in refs(kind)]
    start += [id for event in (api.webhooks.events if api.webhooks else ()) for id in refs(event.type)]
    found = closure(start, api.declarations)
    return {id: None for id in names.modules if id in found}


def translated(kind: Type, names: Names) -> bool:
    """Whether a value, or something in it, has members that are called otherwise on the wire."""
    return any(id in names.renamed for id in refs(kind))
