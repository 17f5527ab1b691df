"""Run-time tables of what the document says: for what differs from it, for made-up answers, for other names on the wire."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import assert_never

from ...calls import all_groups, calls
from ...homes import components
from ...model import (
    Alias,
    Api,
    Choice,
    Declaration,
    Discriminator,
    List,
    Map,
    Nullable,
    Overload,
    Ref,
    Scalar,
    Struct,
    Type,
    Union,
)
from ...view import closure, mentions, refs
from .heads import imported
from .layout import Braces, Brackets, Call, Member, Node, assigned
from .models import ModuleView
from .names import Names, field_names
from .spelling import SPELLING, spoken
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
        function = "sibling" if found.sibling else "tagged"
        return self._made(
            function, literal(found.property), self.mapping(found), *([kinds] if kinds is not None else [])
        )

    def mapping(self, found: Discriminator) -> Braces:
        """Variants by what tells them apart."""
        return Braces(tuple(Member(f"{key(value)}: ", self.of(kind)) for value, kind in found.mapping.items()))


def arranged(names: Names, used: Collection[str]) -> Iterator[tuple[str, list[tuple[str, frozenset[str]]]]]:
    """File by file the ids of these tables, each behind those that it mentions, and with those that are not defined yet."""
    members: dict[str, list[str]] = {}
    for id, module in names.modules.items():
        if id in used:
            members.setdefault(module, []).append(id)
    mentioned = {
        id: [other for other in dict.fromkeys(mentions(names.api.declarations[id])) if other in used]
        for ids in members.values()
        for id in ids
    }
    tied = _tied(names, members, mentioned)
    for module, ids in members.items():
        own = set(ids)
        graph = {id: [other for other in mentioned[id] if other in own] for id in ids}
        ordered = [id for group in components(graph) for id in sorted(group, key=ids.index)]
        cyclic = {id for id, name in names.modules.items() if name != module and name in tied[module]}
        yield module, [(id, frozenset({*ordered[place:], *cyclic})) for place, id in enumerate(ordered)]


def _tied(
    names: Names, members: Mapping[str, list[str]], mentioned: Mapping[str, list[str]]
) -> Mapping[str, frozenset[str]]:
    """Files that import each other, whose tables therefore refer to one another lazily."""
    graph = {
        module: sorted({names.modules[other] for id in ids for other in mentioned[id]})
        for module, ids in members.items()
    }
    return {module: frozenset(group) for group in components(graph) for module in group}


class Tables:
    """Prints the files of run-time tables; `more` are used besides those of answers."""

    def __init__(self, names: Names, more: Iterable[str]) -> None:
        self._names = names
        self._used = _reached(names, more)

    def modules(self) -> Iterator[tuple[str, ModuleView]]:
        for module, placed in arranged(self._names, self._used):
            needs = Needs({}, set())
            items: list[str] = []
            for id, late in placed:
                node = Schemas(self._names, needs, late).declared(self._names.api.declarations[id])
                items.append(assigned(f"export const {constant(self._names.types[id])}: Schema", node))
            yield module, ModuleView("", tuple(self._imports(needs, module)), tuple(items))

    def _imports(self, needs: Needs, module: str) -> Iterator[str]:
        """Functions of the runtime, then other tables, by path."""
        yield imported(["type Schema", *sorted(needs.functions)], "../core/schema.js")
        yield from imports_of(needs.ids, self._names, module, "./")

    def documented(self) -> dict[str, object]:
        """What operations give, by names that tell overloads apart."""
        needs = Needs({}, set())
        printer = Schemas(self._names, needs)
        pairs = [Member(f"{key(name)}: ", printer.of(kind)) for name, kind in answers(self._names.api)]
        functions = [imported(sorted(needs.functions), "./core/schema.js")] if needs.functions else []
        imports = [*functions, *imports_of(needs.ids, self._names, "", "./schemas/")]
        return {
            "imports": imports,
            "client": self._names.client,
            "documented": assigned("export const documented: Documented", Braces(tuple(pairs))),
        }


def answers(api: Api) -> Iterator[tuple[str, Type]]:
    """The types of all answers that have one, by how the runtime calls them."""
    for group, path in all_groups(api.groups):
        for call in calls(group, path, SPELLING):
            for case in call.operation.overloads:
                if case.answer.type:
                    yield f"{spoken(call)} {answer_name(case)}".rstrip(), case.answer.type
            if call.operation.answer.type and not call.operation.overloads:
                yield spoken(call), call.operation.answer.type


def answer_name(case: Overload) -> str:
    """How one of several answers is called; empty for what is left."""
    return case.param if case.value in (None, True) else f"{case.param} {case.value}"


def imports_of(
    ids: Iterable[str], names: Names, module: str, folder: str, named: Callable[[str], str] = constant
) -> Iterator[str]:
    found: dict[str, set[str]] = {}
    for id in ids:
        if names.modules[id] != module:
            found.setdefault(names.modules[id], set()).add(named(names.types[id]))
    return (imported(sorted(found[name]), f"{folder}{name}.js") for name in sorted(found))


def _reached(names: Names, more: Iterable[str]) -> dict[str, None]:
    """Everything that an answer can hold."""
    start = [*more, *(id for _, kind in answers(names.api) for id in refs(kind))]
    found = closure(start, names.api.declarations)
    return {id: None for id in names.modules if id in found}


def translated(kind: Type, names: Names) -> bool:
    """Whether a value, or something in it, has members that are called otherwise on the wire."""
    return any(id in names.renamed for id in refs(kind))
