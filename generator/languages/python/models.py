"""Models and input types, module by module."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ...facts import choice_doc, field_doc, spoken_name
from ...homes import components
from ...model import (
    Alias,
    Choice,
    Field,
    Struct,
    Union,
)
from ...prose import wrapped
from ...view import mentions, refs
from .facts import field_names
from .layout import WIDTH, Brackets, Labelled, Node, flat, printed
from .names import Names
from .text import docstring, literal, pythonic
from .types import Types, Uses, either
from .variants import Variants, alias_doc
from .views import AliasView, ClassView, Member, ModuleView, UnionView, import_line


class Models:
    """Prints every declaration, in modules."""

    def __init__(self, names: Names) -> None:
        self._names = names
        self._variants = Variants(names)
        self._members: dict[str, list[str]] = {}
        for id, module in names.modules.items():
            self._members.setdefault(module, []).append(id)

    def modules(self) -> Iterable[tuple[str, ModuleView]]:
        for module, ids in self._members.items():
            yield module, self._module(module, self._ordered(ids))

    def _ordered(self, ids: list[str]) -> list[str]:
        """What is built from others stands below them; in a cycle classes stand first, which may name what follows."""
        declarations = self._names.api.declarations
        known = set(ids)
        graph = {id: [other for other in mentions(declarations[id]) if other in known] for id in ids}
        place = {id: number for number, id in enumerate(ids)}
        choices = [id for id in ids if isinstance(declarations[id], Choice)]
        found = dict.fromkeys(choices)
        for group in components(graph):
            classes = sorted((id for id in group if isinstance(declarations[id], Struct)), key=place.__getitem__)
            others = set(group) - set(classes)
            rest = components({id: [other for other in graph[id] if other in others] for id in group if id in others})
            found.update(dict.fromkeys([*classes, *(id for inner in rest for id in inner)]))
        return list(found)

    def _module(self, module: str, ids: list[str]) -> ModuleView:
        uses = Uses()
        types = Types(self._names, uses)
        items = tuple(self._item(id, types, uses, ids[place:]) for place, id in enumerate(ids))
        own = set(ids)
        has_models = any(isinstance(item, ClassView) for item in items)
        has_unions = any(isinstance(item, UnionView) for item in items)
        base = sorted([*(["Model"] if has_models else []), *(["Variants"] if has_unions else [])])
        imports = sorted(uses.modules)
        if late := uses.typing - {"msgspec"}:
            imports.append(import_line("typing", late))
        if "msgspec" in uses.typing:
            imports += [*([""] if imports else []), "import msgspec"]
        local = [import_line(".._model", base)] if base else []
        local += self._imports(uses.models - own, 0)
        checked = self._imports(uses.checked - uses.models - own, 1)
        return ModuleView(_module_doc(module), tuple(imports), tuple(local), items, tuple(checked))

    def _imports(self, ids: set[str], depth: int) -> list[str]:
        found: dict[str, set[str]] = {}
        for id in ids:
            found.setdefault(self._names.modules[id], set()).add(self._names.classes[id])
        return [import_line(f".{module}", names, depth) for module, names in sorted(found.items())]

    def _item(self, id: str, types: Types, uses: Uses, later: list[str]) -> ClassView | AliasView | UnionView:
        declared = self._names.api.declarations[id]
        name = self._names.classes[id]
        match declared:
            case Struct():
                return self._class(declared, name, types, uses, frozenset(later))
            case Choice():
                return AliasView(
                    printed(types.choice(declared), 0, f"{name} = "), alias_doc(choice_doc(declared, literal))
                )
            case Alias():
                return self._alias(declared, name, types.of(id), uses)
            case Union():
                return self._variants.of(declared, name, types.of(id), uses)

    def _alias(self, declared: Alias, name: str, types: Types, uses: Uses) -> AliasView:
        kind = types.output(declared.type)
        if kind == "None":
            uses.typing.add("TypeAlias")  # without it None is a value
        head = f"{name}: TypeAlias = " if kind == "None" else f"{name} = "
        return AliasView(printed(kind, 0, head), alias_doc(declared.doc))

    def _class(self, declared: Struct, name: str, types: Types, uses: Uses, later: frozenset[str]) -> ClassView:
        wires = field_names(declared)
        head = Brackets(f"class {name}(", ("Model", "kw_only=True", *_rename(wires)), "):")
        ordered = sorted(declared.fields, key=lambda field: not _always(field))
        rule = 'rename="camel"' in head.items
        members = tuple(self._member(field, wires, types, uses, rule, later) for field in ordered)
        return ClassView(printed(head), self._class_doc(declared), members)

    def _class_doc(self, declared: Struct) -> str:
        text = declared.doc or f"{spoken_name(declared)}."
        return docstring(wrapped(text, WIDTH - 10), "    ")

    def _member(
        self, field: Field, names: Mapping[str, str], types: Types, uses: Uses, rule: bool, later: frozenset[str]
    ) -> Member:
        kind = types.output(field.type)
        name = names[field.wire]
        value = ""
        if not _always(field):
            kind = either(kind, "None")
            value = " = None"
        if rule and _camel(name) != field.wire:
            uses.typing.add("msgspec")
            given = f"name={literal(field.wire)}"
            value = f" = msgspec.field({given})" if _always(field) else f" = msgspec.field(default=None, {given})"
        if not later.isdisjoint(refs(field.type)):
            kind = f'"{flat(kind)}"'
        text = printed(kind, 1, f"{name}: ", value)
        doc = pythonic(field_doc(field, literal), names)
        return Member(text, docstring(wrapped(doc, WIDTH - 10), "    ") if doc else "")


def _always(field: Field) -> bool:
    """Whether every answer has it: what is only written is required of a caller, and never answered."""
    return field.required and not field.write_only


def _rename(wires: Mapping[str, str]) -> list[Node]:
    """How the wire names follow from the fields: nothing, a rule with few exceptions, or a table of those that differ."""
    odd = [wire for wire, name in wires.items() if wire != name]
    if not odd:
        return []
    exceptions = [wire for wire, name in wires.items() if _camel(name) != wire]
    if len(exceptions) < len(odd) and len(exceptions) <= 3:
        return ['rename="camel"']
    pairs = tuple(f"{literal(name)}: {literal(wire)}" for wire, name in wires.items() if wire != name)
    return [Labelled("rename=", Brackets("{", pairs, "}"))]


def _camel(name: str) -> str:
    """The rule that msgspec calls camel."""
    first, *rest = name.split("_")
    return first + "".join(part[:1].upper() + part[1:] for part in rest)


def _module_doc(module: str) -> str:
    return docstring([f"Models of {module.rstrip('_').replace('_', ' ')}."], "")
