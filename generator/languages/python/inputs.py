"""Input types: what a caller may write as a dict."""

from __future__ import annotations

from collections.abc import Iterable

from ...facts import field_doc, spoken_name
from ...homes import components
from ...model import Struct, Union
from ...prose import wrapped
from ...view import mentions
from .facts import field_names
from .layout import WIDTH, Brackets, printed
from .names import Names
from .text import docstring, literal, pythonic
from .types import Types, Uses, either
from .variants import alias_doc
from .views import ClassView, Member, ModuleView, UnionView, import_line


class Inputs:
    """Prints the input form of every struct and union that a caller gives, in the modules of their models."""

    def __init__(self, names: Names) -> None:
        self._names = names
        self._order = _order(names)
        self._circle = _circles(names)

    def modules(self) -> Iterable[tuple[str, ModuleView]]:
        members: dict[str, list[str]] = {}
        for id, module in self._names.modules.items():
            if id in self._names.inputs:
                members.setdefault(module, []).append(id)
        for module, ids in members.items():
            yield module, self._module(module, ids)

    def _module(self, module: str, ids: list[str]) -> ModuleView:
        uses = Uses()
        types = Types(self._names, uses)
        structs = [id for id in ids if isinstance(self._names.api.declarations[id], Struct)]
        unions = sorted((id for id in ids if id in self._order), key=self._order.__getitem__)
        items = [self._class(id, types, uses) for id in structs]
        aliases = [self._union(id, types, uses) for id in unions]
        own = set(ids)
        imported: list[str] = []
        by_module: dict[str, set[str]] = {}
        for id in uses.models:
            by_module.setdefault(f"..models.{self._names.modules[id]}", set()).add(self._names.classes[id])
        for id in uses.inputs - own:
            by_module.setdefault(f".{self._names.modules[id]}", set()).add(self._names.inputs[id])
        for source, name in uses.runtime:
            by_module.setdefault(f"..{source}", set()).add(name)
        checked = [import_line("collections.abc", uses.collections, 1)] if uses.collections else []
        checked += sorted(uses.modules)
        late = {name for name in uses.typing if name not in {"TypedDict", "Required"}}
        checked = sorted(checked, key=lambda line: line.startswith("from")) + (
            [import_line("typing", late, 1)] if late else []
        )
        imported = [import_line(name, found, 1) for name, found in sorted(by_module.items())]
        now = {name for name in uses.typing if name in {"TypedDict", "Required"}}
        if checked or imported or aliases:
            now |= {"TYPE_CHECKING"}
        imports = (import_line("typing", now),) if now else ()
        text = f"Input types of {module.rstrip('_').replace('_', ' ')}."
        return ModuleView(
            docstring([text], ""),
            imports,
            (*checked, *([""] if checked and imported else []), *imported),
            (*items, *aliases),
        )

    def _class(self, id: str, types: Types, uses: Uses) -> ClassView:
        declared = self._names.api.declarations[id]
        assert isinstance(declared, Struct)
        uses.typing.add("TypedDict")
        wires = field_names(declared)
        fields = [field for field in declared.fields if not field.read_only]
        members = []
        for field in sorted(fields, key=lambda item: not item.required):
            kind = types.input(field.type)
            if field.required:
                uses.typing.add("Required")
                kind = Brackets("Required[", (kind,), "]")
            doc = pythonic(field_doc(field, literal), wires)
            members.append(
                Member(
                    printed(kind, 1, f"{wires[field.wire]}: "),
                    docstring(wrapped(doc, WIDTH - 10), "    ") if doc else "",
                )
            )
        return ClassView(
            f"class {self._names.inputs[id]}(TypedDict, total=False):",
            docstring(wrapped(declared.doc or f"{spoken_name(declared)}.", WIDTH - 10), "    "),
            tuple(members),
        )

    def _union(self, id: str, types: Types, uses: Uses) -> UnionView:
        declared = self._names.api.declarations[id]
        assert isinstance(declared, Union)
        name = self._names.inputs[id]
        parts = [types.of(id).input(kind) for kind in declared.variants]
        doc = alias_doc(declared.doc, "    ")
        here = self._names.modules[id]
        others = {self._names.modules[other] for other in mentions(declared) if other in self._names.inputs} - {here}
        mutual = any(self._circle[other] == self._circle[here] for other in others)
        if mutual:
            uses.typing.add("TypeAlias")  # modules that import each other are no place to infer that it is one
        head = f"{name}: TypeAlias = " if mutual else f"{name} = "
        return UnionView(printed(either(*parts), 1, head), f"    {name} = object", doc)


def _order(names: Names) -> dict[str, int]:
    """Places of unions and aliases, each below those that it is built from."""
    declarations = names.api.declarations
    plain = {id: item for id, item in declarations.items() if not isinstance(item, Struct)}
    graph = {id: [other for other in mentions(item) if other in plain] for id, item in plain.items()}
    return {id: place for place, group in enumerate(components(graph)) for id in group}


def _circles(names: Names) -> dict[str, int]:
    """By module a number, which those that import each other share."""
    graph: dict[str, list[str]] = {names.modules[id]: [] for id in names.inputs}
    for id in names.inputs:
        used = (names.modules[other] for other in mentions(names.api.declarations[id]) if other in names.inputs)
        graph[names.modules[id]] += dict.fromkeys(used)
    return {module: number for number, group in enumerate(components(graph)) for module in group}
