"""Constants that say how values differ between JSON and TypeScript, and the files that hold them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Protocol

from ...model import Declaration, Type
from .heads import imported
from .layout import Node, assigned
from .models import ModuleView
from .names import Names
from .schemas import Needs, arranged, imports_of


@dataclass
class Uses:
    """What a file of constants mentions: others by id, functions of the runtime by module, and tables of whole types."""

    ids: dict[str, None] = field(default_factory=dict)
    functions: set[tuple[str, str]] = field(default_factory=set)
    tables: Needs = field(default_factory=lambda: Needs({}, set()))


class Printer(Protocol):
    """Prints how values are converted one way."""

    def of(self, kind: Type) -> Node | None:
        """How values of a type are converted; none where they stay as they are."""
        ...

    def declared(self, declared: Declaration) -> Node: ...


@dataclass(frozen=True, slots=True)
class Way:
    """One way: the verb that its constants begin with, their type, the module that has it, and what prints them.

    The printer is made of the ids, beside all names, that are not defined yet where it prints.
    """

    verb: str
    type: str
    module: str
    printer: Callable[[Names, Uses, frozenset[str]], Printer]

    def named(self, name: str) -> str:
        """The constant of a type."""
        return f"{self.verb}{name}"


class Files:
    """Prints the files of one way; `tables` are then the ids of whole types that they need."""

    def __init__(self, names: Names, way: Way) -> None:
        self._names, self._way = names, way
        self.tables: dict[str, None] = {}

    def modules(self, kinds: Iterable[Type]) -> Iterator[tuple[str, ModuleView]]:
        """Files with all that values of these types are converted with."""
        for module, placed in arranged(self._names, self._used(kinds)):
            uses = Uses()
            items: list[tuple[str, Node]] = []
            for id, late in placed:
                node = self._way.printer(self._names, uses, late).declared(self._names.api.declarations[id])
                items.append((self._names.types[id], node))
            yield module, self.view(uses, module, items)

    def _used(self, kinds: Iterable[Type]) -> dict[str, None]:
        uses = Uses()
        printer = self._way.printer(self._names, uses, frozenset())
        for kind in kinds:
            printer.of(kind)
        found: dict[str, None] = {}
        while todo := [id for id in uses.ids if id not in found]:
            found |= dict.fromkeys(todo)
            for id in todo:
                printer.declared(self._names.api.declarations[id])
        self.tables |= uses.tables.ids
        return found

    def view(self, uses: Uses, module: str, items: Iterable[tuple[str, Node]]) -> ModuleView:
        self.tables |= uses.tables.ids
        way = self._way
        texts = [assigned(f"export const {way.named(name)}: {way.type}", node) for name, node in items]
        return ModuleView("", tuple(self._imports(uses, module)), tuple(texts))

    def _imports(self, uses: Uses, module: str) -> Iterator[str]:
        """The functions of the runtime, then whole tables, then other constants, each by path."""
        way = self._way
        functions = {*uses.functions, *(("schema", name) for name in uses.tables.functions)}
        for source in sorted({way.module, *(source for source, _ in functions)}):
            found = [name for place, name in functions if place == source]
            own = [f"type {way.type}" if found else way.type] if source == way.module else []
            yield imported([*own, *found], f"../core/{source}.js", types=not found)
        yield from imports_of(uses.tables.ids, self._names, "", "../schemas/")
        yield from imports_of(uses.ids, self._names, module, "./", self._way.named)
