"""Models and input types, module by module."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ...model import (
    Alias,
    Choice,
    Declaration,
    Field,
    Json,
    Limits,
    List,
    Map,
    Nullable,
    Ref,
    Scalar,
    Struct,
    Type,
    Union,
)
from ...naming import Scope, snake, words
from ...view import components, mentions
from .layout import WIDTH, Brackets, Labelled, Node, flat, printed
from .names import Names
from .text import FIELDS, docstring, literal, pythonic, wrapped
from .types import Types, Uses, either


@dataclass(frozen=True, slots=True)
class Member:
    text: str
    doc: str


@dataclass(frozen=True, slots=True)
class ClassView:
    """A class: its opening lines, docstring and members, all final."""

    head: str
    doc: str
    members: tuple[Member, ...]
    kind: str = "class"


@dataclass(frozen=True, slots=True)
class AliasView:
    text: str
    doc: str = ""
    kind: str = "alias"


@dataclass(frozen=True, slots=True)
class UnionView:
    """An alias for type checkers, and what the runtime decodes by."""

    checked: str
    runtime: str
    kind: str = "union"


@dataclass(frozen=True, slots=True)
class ModuleView:
    doc: str
    imports: tuple[str, ...]
    typed: tuple[str, ...]
    items: tuple[ClassView | AliasView | UnionView, ...]


def field_names(struct: Struct) -> dict[str, str]:
    """Python name by wire name."""
    scope = Scope(snake, reserved=FIELDS)
    return {field.wire: scope.claim(field.name) for field in struct.fields}


def facts(default: Json, has_default: bool, limits: Limits, deprecated: bool) -> str:
    """Limits, default and deprecation in words."""
    found = []
    if limits.minimum is not None and limits.maximum is not None:
        found.append(f"From {limits.minimum} to {limits.maximum}.")
    elif limits.minimum is not None:
        found.append(f"At least {limits.minimum}.")
    elif limits.maximum is not None:
        found.append(f"At most {limits.maximum}.")
    if limits.exclusive_minimum is not None:
        found.append(f"More than {limits.exclusive_minimum}.")
    if limits.exclusive_maximum is not None:
        found.append(f"Less than {limits.exclusive_maximum}.")
    found += _sized(limits.min_length, limits.max_length, "character") + _sized(
        limits.min_items, limits.max_items, "item"
    )
    if limits.pattern is not None and len(limits.pattern) <= 80:
        found.append(f"Matches `{limits.pattern}`.")
    if has_default and default is not None and len(shown := literal(default)) <= 60:
        found.append(f"Default: `{shown}`.")
    if deprecated:
        found.insert(0, "Deprecated.")
    return " ".join(found)


def _sized(least: int | None, most: int | None, unit: str) -> list[str]:
    plural = "" if (most or least) == 1 else "s"
    if least and most is not None:
        return [f"From {least} to {most} {unit}s."]
    if most is not None:
        return [f"At most {most} {unit}{plural}."]
    return [f"At least {least} {unit}{plural}."] if least else []


def field_doc(field: Field) -> str:
    """What a reader of a field must know: its description, then limits and default."""
    default = field.default.value if field.default else None
    return " ".join(
        part for part in (field.doc, facts(default, field.default is not None, field.limits, field.deprecated)) if part
    )


class Models:
    """Prints every declaration, in modules."""

    def __init__(self, names: Names) -> None:
        self._names = names
        self._members: dict[str, list[str]] = {}
        for id, module in names.modules.items():
            self._members.setdefault(module, []).append(id)

    def modules(self) -> Iterable[tuple[str, ModuleView]]:
        for module, ids in self._members.items():
            yield module, self._module(module, self._ordered(ids))

    def input_modules(self) -> Iterable[tuple[str, ModuleView]]:
        for module, ids in self._members.items():
            if sent := [id for id in ids if id in self._names.inputs]:
                yield module, self._input_module(module, sent)

    def _ordered(self, ids: list[str]) -> list[str]:
        """Aliases that are built from others stand below them; the rest in document order."""
        declarations = self._names.api.declarations
        known = set(ids)
        aliases = {
            id: [other for other in mentions(declarations[id]) if other in known]
            for id in ids
            if not isinstance(declarations[id], Struct)
        }
        simple = [
            id
            for group in components({id: [o for o in others if o in aliases] for id, others in aliases.items()})
            for id in group
        ]
        choices = [id for id in simple if isinstance(declarations[id], Choice)]
        rest = [id for id in simple if not isinstance(declarations[id], Choice)]
        return [*choices, *(id for id in ids if isinstance(declarations[id], Struct)), *rest]

    # models

    def _module(self, module: str, ids: list[str]) -> ModuleView:
        uses = Uses()
        types = Types(self._names, uses)
        items = tuple(self._item(id, types, uses) for id in ids)
        own = set(ids)
        imported: dict[str, set[str]] = {}
        for id in uses.models - own:
            imported.setdefault(self._names.modules[id], set()).add(self._names.classes[id])
        has_models = any(isinstance(item, ClassView) for item in items)
        has_unions = any(isinstance(item, UnionView) for item in items)
        base = sorted([*(["Model"] if has_models else []), *(["Variants"] if has_unions else [])])
        imports = ["import datetime as dt"] if uses.datetime else []
        if has_unions:
            uses.typing |= {"TYPE_CHECKING", "Annotated", "Any"}
        if late := uses.typing - {"msgspec"}:
            imports.append(import_line("typing", late))
        if "msgspec" in uses.typing:
            imports += [*([""] if imports else []), "import msgspec"]
        local = [import_line(".._model", base)] if base else []
        local += [import_line(f".{name}", found) for name, found in sorted(imported.items())]
        return ModuleView(self._module_doc(module, ids), tuple(imports), tuple(local), items)

    def _module_doc(self, module: str, ids: list[str]) -> str:
        shown = ", ".join(dict.fromkeys(self._names.classes[id] for id in ids))
        text = f"Models of {module.rstrip('_').replace('_', ' ')}."
        return docstring([text], "") if len(shown) > 200 else docstring([text], "")

    def _item(self, id: str, types: Types, uses: Uses) -> ClassView | AliasView | UnionView:
        declared = self._names.api.declarations[id]
        name = self._names.classes[id]
        match declared:
            case Struct():
                return self._class(declared, name, types, uses)
            case Choice():
                return AliasView(printed(types.choice(declared), 0, f"{name} = "), self._alias_doc(declared.doc))
            case Alias():
                kind: Node = "Any" if _loops(declared, self._names) else types.output(declared.type)
                uses.typing |= {"Any"} if kind == "Any" else set()
                return AliasView(printed(kind, 0, f"{name} = "), self._alias_doc(declared.doc))
            case Union():
                return self._union(declared, name, types, uses)

    def _alias_doc(self, doc: str) -> str:
        return docstring(wrapped(doc, WIDTH - 6), "") if doc else ""

    def _class(self, declared: Struct, name: str, types: Types, uses: Uses) -> ClassView:
        wires = field_names(declared)
        head = Brackets(f"class {name}(", ("Model", "kw_only=True", *_rename(wires)), "):")
        ordered = sorted(declared.fields, key=lambda field: not field.required)
        rule = 'rename="camel"' in head.items
        members = tuple(self._member(field, wires, types, uses, rule) for field in ordered)
        return ClassView(printed(head), self._class_doc(declared), members)

    def _class_doc(self, declared: Struct) -> str:
        text = declared.doc or f"{_spoken(declared)}."
        return docstring(wrapped(text, WIDTH - 10), "    ")

    def _member(self, field: Field, names: Mapping[str, str], types: Types, uses: Uses, rule: bool) -> Member:
        kind = types.output(field.type)
        name = names[field.wire]
        value = ""
        if not field.required:
            kind = either(kind, "None")
            value = " = None"
        if rule and _camel(name) != field.wire:
            uses.typing.add("msgspec")
            given = f"name={literal(field.wire)}"
            value = f" = msgspec.field({given})" if field.required else f" = msgspec.field(default=None, {given})"
        text = printed(kind, 1, f"{name}: ", value)
        doc = pythonic(field_doc(field), names)
        return Member(text, docstring(wrapped(doc, WIDTH - 10), "    ") if doc else "")

    # unions

    def _union(self, declared: Union, name: str, types: Types, uses: Uses) -> AliasView | UnionView:
        parts = [types.output(kind) for kind in declared.variants]
        objects = [kind for kind in declared.variants if self._is_object(kind)]
        lists = [kind for kind in declared.variants if isinstance(self._bare(kind), List)]
        texts = [kind for kind in declared.variants if self._is_text(kind)]
        if len(objects) <= 1 and len(lists) <= 1 and len(texts) <= 1:
            return AliasView(printed(either(*parts), 0, f"{name} = "), self._alias_doc(declared.doc))
        open_ended = either(*parts, *(["dict[str, Any]"] if objects else []))
        uses.typing.add("Any")
        checked = printed(open_ended, 1, f"{name} = ")
        runtime = printed(
            Brackets("Annotated[", ("Any", self._variants(declared, [*objects, *lists])), "]"), 1, f"{name} = "
        )
        return UnionView(checked, runtime)

    def _variants(self, declared: Union, candidates: list[Type]) -> Node:
        found = declared.discriminator
        items: list[Node] = []
        mapped: list[Type] = list(found.mapping.values()) if found else []
        items += (
            [self._candidate(kind) for kind in candidates if kind not in mapped]
            if not mapped or set(candidates) - set(mapped)
            else []
        )
        if mapped and items:
            items = [self._candidate(kind) for kind in candidates]
        if found and found.sibling:
            items.append(f"sibling={literal(self._python_name(found.property))}")
        elif found:
            items.append(f"by={literal(found.property)}")
        if found and found.mapping:
            pairs = tuple(
                Labelled(f"{literal(value)}: ", self._candidate(kind)) for value, kind in found.mapping.items()
            )
            items.append(Labelled("mapping=", Brackets("{", pairs, "}")))
        return Brackets("Variants(", tuple(items), ")")

    def _python_name(self, wire: str) -> str:
        return Scope(snake, reserved=FIELDS).identifier(words(wire))

    def _candidate(self, kind: Type) -> Node:
        kind = kind.inner if isinstance(kind, Nullable) else kind
        if isinstance(kind, Ref):
            return literal(self._names.reference(kind.id))
        return flat(Types(self._names, Uses()).output(kind))

    def _bare(self, kind: Type) -> Type:
        seen: set[str] = set()
        while (
            isinstance(kind, Ref)
            and isinstance(target := self._names.api.declarations[kind.id], Alias)
            and kind.id not in seen
        ):
            seen.add(kind.id)
            kind = target.type
        return kind.inner if isinstance(kind, Nullable) else kind

    def _is_object(self, kind: Type) -> bool:
        bare = self._bare(kind)
        return isinstance(bare, Map) or (
            isinstance(bare, Ref) and isinstance(self._names.api.declarations[bare.id], Struct | Union)
        )

    def _is_text(self, kind: Type) -> bool:
        bare = self._bare(kind)
        if isinstance(bare, Ref) and isinstance(choice := self._names.api.declarations[bare.id], Choice):
            bare = choice.base
        return isinstance(bare, Scalar) and bare.kind in {"string", "date", "datetime", "bytes", "file"}

    # input types

    def _input_module(self, module: str, ids: list[str]) -> ModuleView:
        uses = Uses()
        types = Types(self._names, uses)
        structs = [id for id in ids if isinstance(self._names.api.declarations[id], Struct)]
        unions = [id for id in ids if id not in structs]
        items = [self._input_class(id, types, uses) for id in structs]
        aliases = [self._input_union(id, types, uses) for id in unions]
        own = set(ids)
        imported: list[str] = []
        by_module: dict[str, set[str]] = {}
        for id in uses.models:
            by_module.setdefault(f"..models.{self._names.modules[id]}", set()).add(self._names.classes[id])
        for id in uses.inputs - own:
            by_module.setdefault(f".{self._names.modules[id]}", set()).add(self._names.inputs[id])
        for source, name in uses.runtime:
            by_module.setdefault(f"..{source}", set()).add(name)
        checked = [import_line("collections.abc", uses.collections)] if uses.collections else []
        checked += ["import datetime as dt"] if uses.datetime else []
        late = {name for name in uses.typing if name not in {"TypedDict", "Required"}}
        checked = sorted(checked, key=lambda line: line.startswith("from")) + (
            [import_line("typing", late)] if late else []
        )
        imported = [import_line(name, found) for name, found in sorted(by_module.items())]
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

    def _input_class(self, id: str, types: Types, uses: Uses) -> ClassView:
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
            doc = pythonic(field_doc(field), wires)
            members.append(
                Member(
                    printed(kind, 1, f"{wires[field.wire]}: "),
                    docstring(wrapped(doc, WIDTH - 10), "    ") if doc else "",
                )
            )
        return ClassView(
            f"class {self._names.inputs[id]}(TypedDict, total=False):", self._class_doc(declared), tuple(members)
        )

    def _input_union(self, id: str, types: Types, uses: Uses) -> UnionView:
        declared = self._names.api.declarations[id]
        assert isinstance(declared, Union)
        name = self._names.inputs[id]
        parts = [types.input(kind) for kind in declared.variants]
        return UnionView(printed(either(*parts), 1, f"{name} = "), f"    {name} = object")


def _spoken(declared: Declaration) -> str:
    text = " ".join(declared.name)
    return text[:1].upper() + text[1:]


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


def _loops(declared: Alias, names: Names) -> bool:
    """A list or map that leads back to itself has no runtime type that ends."""
    seen: set[str] = set()
    stack: list[Type] = [declared.type]
    while stack:
        kind = stack.pop()
        match kind:
            case List(inner) | Map(inner) | Nullable(inner):
                stack.append(inner)
            case Ref(id) if id == declared.id:
                return True
            case Ref(id) if id not in seen:
                seen.add(id)
                target = names.api.declarations[id]
                if isinstance(target, Alias):
                    stack.append(target.type)
                elif isinstance(target, Union):
                    stack.extend(target.variants)
    return False


def import_line(module: str, names: Iterable[str]) -> str:
    """`from module import …`, sorted, in black's form."""
    ordered = sorted(names, key=lambda name: (not name.isupper(), not name[:1].isupper(), name))
    one = f"from {module} import {', '.join(ordered)}"
    if len(one) <= WIDTH:
        return one
    body = "".join(f"    {name},\n" for name in ordered)
    return f"from {module} import (\n{body})"
