"""Tables for the runtime: constants that are printed for types, one file for each file of types."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Protocol

from ...homes import components
from ...model import Declaration, Type
from ...view import mentions
from .layout import Call, Node, assigned
from .models import ModuleView, imports
from .names import Names
from .types import Uses

PURE = "/* @__PURE__ */ "
"""Before every call: without it, bundlers keep what nobody uses."""


def made(uses: Uses, module: str, function: str, *items: Node) -> Node:
    """A call of a function of the runtime."""
    uses.values.add((f"core/{module}", function))
    return Call(f"{PURE}{function}(", items)


class Printer(Protocol):
    """Prints what tables of one kind say; made for ids that are not defined yet where it prints."""

    def of(self, kind: Type) -> Node | None:
        """What is said of a type, if anything."""
        ...

    def declared(self, declared: Declaration) -> Node: ...


@dataclass(frozen=True, slots=True)
class Tables:
    """Tables of one kind: their folder, what their names begin with, their type, its module, what prints them."""

    folder: str
    prefix: str
    type: str
    module: str
    printer: Callable[[Names, Uses, frozenset[str]], Printer]

    def constant(self, uses: Uses, names: Names, id: str) -> str:
        """The constant of a type, to be imported."""
        uses.constants[self.folder, id] = f"{self.prefix}{names.types[id]}"
        return uses.constants[self.folder, id]

    def ids(self, uses: Uses) -> list[str]:
        """Types whose tables are mentioned."""
        return [id for folder, id in uses.constants if folder == self.folder]


def reached(names: Names, tables: Tables, kinds: Iterable[Type]) -> Uses:
    """All that is mentioned for these types, by one another too."""
    uses = Uses()
    printer = tables.printer(names, uses, frozenset())
    for kind in kinds:
        printer.of(kind)
    seen: set[str] = set()
    while todo := [id for id in tables.ids(uses) if id not in seen]:
        seen.update(todo)
        for id in todo:
            printer.declared(names.api.declarations[id])
    return uses


def modules(names: Names, tables: Tables, ids: Collection[str]) -> Iterator[tuple[str, ModuleView]]:
    """The files of the tables of these types."""
    for module, placed in _arranged(names, ids):
        uses = Uses()
        nodes = [
            (names.types[id], tables.printer(names, uses, late).declared(names.api.declarations[id]))
            for id, late in placed
        ]
        yield module, view(names, tables, uses, module, nodes)


def view(names: Names, tables: Tables, uses: Uses, module: str, nodes: Iterable[tuple[str, Node]]) -> ModuleView:
    uses.runtime.add((f"core/{tables.module}", tables.type))
    items = [assigned(f"export const {tables.prefix}{name}: {tables.type}", node) for name, node in nodes]
    return ModuleView("", tuple(imports(uses, names, module, folder=tables.folder)), tuple(items))


def _arranged(names: Names, used: Collection[str]) -> Iterator[tuple[str, list[tuple[str, frozenset[str]]]]]:
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
