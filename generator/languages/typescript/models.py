"""Type declarations, file by file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ...facts import choice_doc, spoken_name
from ...model import Alias, Choice, Declaration, Nullable, Struct, Type, Union
from ...naming import camel, words
from .heads import imported
from .layout import WIDTH, Both, Braces, Member, Node, lines
from .names import Names, field_names
from .objects import Objects, documented, of_field, said, told
from .selecting import bare, is_text, selected, struct_of
from .text import doc, literal, member
from .types import Types, Uses, choice, either


@dataclass(frozen=True, slots=True)
class ModuleView:
    """A file: what it imports, and its declarations, all final text."""

    doc: str
    imports: tuple[str, ...]
    items: tuple[str, ...]


class Models:
    """Prints every declaration, in the form of answers and, where they differ, of what is sent."""

    def __init__(self, names: Names) -> None:
        self._names = names

    def modules(self) -> Iterator[tuple[str, ModuleView]]:
        members: dict[str, list[str]] = {}
        for id, module in self._names.modules.items():
            members.setdefault(module, []).append(id)
        for module, ids in members.items():
            uses = Uses()
            items = tuple(text for id in ids for text in self._items(id, uses))
            spoken = module.replace("-", " ")
            yield module, ModuleView(f"Types of {spoken}.", tuple(imports(uses, self._names, module)), items)

    def event(self) -> ModuleView:
        """The union of all events."""
        hooks = self._names.api.webhooks
        assert hooks is not None
        uses = Uses()
        types = Types(self._names, uses)
        table = {event.name: event.type for event in hooks.events}
        kinds = list(dict.fromkeys(table.values()))
        node = self._told_apart(kinds, hooks.property, table, types)
        text = ["What arrives at a webhook, told apart by its", f"`{member(camel(words(hooks.property)))}`."]
        item = documented([" ".join(text)], "\n".join(lines(node, 0, "export type WebhookEvent = ", ";")))
        return ModuleView("The events of webhooks.", tuple(imports(uses, self._names, "webhook-event")), (item,))

    def _items(self, id: str, uses: Uses) -> Iterator[str]:
        sent = id in self._names.only_sent
        yield from self._item(id, self._names.types[id], Types(self._names, uses, input=sent))
        if id in self._names.inputs:
            yield from self._item(id, self._names.inputs[id], Types(self._names, uses, input=True))

    def _item(self, id: str, name: str, types: Types) -> Iterator[str]:
        declared = self._names.api.declarations[id]
        match declared:
            case Struct():
                yield from self._struct(declared, name, types)
            case Choice():
                yield _alias(name, choice(declared), choice_doc(declared, literal), declared)
            case Alias():
                yield _alias(name, types.of(id).typed(declared.type), declared.doc, declared)
            case Union():
                yield _alias(name, self._union(declared, types.of(id)), declared.doc, declared)

    def _struct(self, declared: Struct, name: str, types: Types) -> Iterator[str]:
        known = field_names(declared)
        fields = [field for field in declared.fields if not (field.read_only if types.input else field.write_only)]
        if declared.id in self._names.only_sent and types.input and not fields:
            fields = list(declared.fields)
        parts = [of_field(field, known[field.wire], required=field.required) for field in fields]
        text = told(_about(declared, known), deprecated=declared.deprecated)
        objects = Objects(self._names, types)
        chosen = selected(((part.wire, part.type) for part in parts), self._names.api.declarations)
        cases = self._names.cases.get(name)
        if chosen and cases:
            yield from objects.cases(name, cases, chosen, parts, text, declared.extra)
        else:
            yield objects.struct(declared.id, name, parts, text, declared.extra)

    def _union(self, declared: Union, types: Types) -> Node:
        found = declared.discriminator
        if found is None or found.sibling:
            return either(*map(types.typed, declared.variants))
        return self._told_apart(list(declared.variants), found.property, found.mapping, types)

    def _told_apart(self, kinds: list[Type], property: str, table: Mapping[str, Type], types: Types) -> Node:
        """Variants with their values of the property, and an open one that no listed value selects."""
        parts: list[Node] = []
        open_ended = bool(table)
        for kind in kinds:
            values = tuple(value for value, target in table.items() if bare(target) == bare(kind))
            struct = struct_of(kind, self._names.api.declarations)
            field = next((field for field in struct.fields if field.wire == property), None) if struct else None
            open_ended &= not (field and not is_text(field.type, self._names.api.declarations)) and bool(values)
            name = field_names(struct)[property] if struct and field else camel(words(property))
            node = types.typed(kind)
            pinned = self._names.pins.get((struct.id, property)) if struct else None
            if values and pinned != values and not (field and pinned is None) and node != "unknown":
                told_by = Member(f"{member(name)}: ", either(*map(literal, values)), True)
                node = Both((node, Braces((told_by,), True))) if isinstance(node, str) else node
            parts.append(either(node, "null") if isinstance(kind, Nullable) else node)
        if not open_ended:
            return either(*parts)
        types.uses.runtime.add(("unlisted", "Unlisted"))
        rest = (
            Member(f"{member(camel(words(property)))}: ", "Unlisted", True),
            Member("[key: string]: ", "unknown", True),
        )
        return either(*parts, Braces(rest, True))


def _about(declared: Declaration, known: Mapping[str, str]) -> list[str]:
    return doc(said(declared.doc, known) or f"{spoken_name(declared)}.", WIDTH - 3)


def _alias(name: str, node: Node, text: str, declared: Declaration) -> str:
    told = doc(text or f"{spoken_name(declared)}.", WIDTH - 3)
    return documented(told, "\n".join(lines(node, 0, f"export type {name} = ", ";")))


def imports(
    uses: Uses, names: Names, module: str, up: str = "../", models: str = "./", folder: str = "models"
) -> Iterator[str]:
    """The imports of a file in a folder: from elsewhere, then from the other files of the folder, by path."""
    found: dict[str, set[str]] = {}
    for source, name in uses.values:
        found.setdefault(f"{up}{source}.js", set()).add(name)
    for (place, id), name in uses.constants.items():
        if (place, names.modules[id]) != (folder, module):
            path = f"./{names.modules[id]}.js" if place == folder else f"{up}{place}/{names.modules[id]}.js"
            found.setdefault(path, set()).add(name)
    mixed = set(found)
    for source, name in uses.runtime:
        path = f"{up}{source}.js"
        found.setdefault(path, set()).add(f"type {name}" if path in mixed else name)
    for id, name in (*uses.types.items(), *uses.inputs.items()):
        if names.modules[id] != module:
            found.setdefault(f"{models}{names.modules[id]}.js", set()).add(name)
    order = sorted(found, key=lambda path: (not path.startswith(up), path))
    return (imported(sorted(found[path]), path, types=path not in mixed) for path in order)
