"""Values of the wire as Python expressions of the type that an argument takes."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Iterator, Mapping
from typing import Any

from ...model import Alias, Choice, Field, Json, List, Map, Nullable, Ref, Scalar, Struct, Type, Union
from .facts import field_names
from .layout import Brackets, Labelled, Node
from .names import Names
from .samples_values import DEEPEST, ROOM, Maker, file_name
from .text import literal

_DEEPEST = 30


def expression(kind: Type, value: Any, names: Names, name: str = "", doc: str = "") -> Node | None:
    """A Python expression for a wire value of the type, or None where the value is not of it."""
    return Expressions(names).of(kind, value, name, doc)


class Expressions:
    """Prints one value. What an object requires and the value lacks is made, as long as there is room."""

    def __init__(self, names: Names) -> None:
        self._names, self._room = names, ROOM

    def of(self, kind: Type, value: Any, name: str = "", doc: str = "", depth: int = 0) -> Node | None:
        if depth > _DEEPEST:
            return None
        match kind:
            case Nullable(inner):
                return "None" if value is None else self.of(inner, value, name, doc, depth)
            case List(inner):
                return self._list(inner, value, name, doc, depth + 1)
            case Map(inner):
                return self._map(inner, value, depth + 1)
            case Scalar():
                return scalar(kind, value, name, doc)
            case Ref(id):
                return self._declared(id, value, name, doc, depth + 1)

    def _list(self, inner: Type, value: Any, name: str, doc: str, depth: int) -> Node | None:
        if not isinstance(value, list):
            return None
        items = [self.of(inner, item, name, doc, depth) for item in value]
        return Brackets("[", tuple(item for item in items if item is not None), "]")

    def _map(self, inner: Type, value: Any, depth: int) -> Node | None:
        if not isinstance(value, dict):
            return None
        pairs = [(str(key), self.of(inner, item, depth=depth)) for key, item in value.items()]
        return Brackets("{", tuple(Labelled(f"{literal(key)}: ", item) for key, item in pairs if item is not None), "}")

    def _declared(self, id: str, value: Any, name: str, doc: str, depth: int) -> Node | None:
        declared = self._names.api.declarations[id]
        match declared:
            case Struct():
                return self._object(declared, value, depth) if isinstance(value, dict) else None
            case Choice():
                return scalar(declared.base, value, name, doc)
            case Alias():
                return self.of(declared.type, value, name, doc, depth)
            case Union():
                return self._variant(declared, value, name, doc, depth)

    def _object(self, declared: Struct, value: Mapping[str, Any], depth: int) -> Node:
        """The members that a caller may set, and those that are required and missing."""
        wires = field_names(declared)
        pairs: list[Node] = []
        for field in declared.fields:
            if field.read_only or (field.wire not in value and not field.required):
                continue
            shown = None
            if field.wire in value:
                target = chosen(field.type, value, self._names)
                shown = self.of(target, value[field.wire], wires[field.wire], field.doc, depth)
            if shown is None and field.required:
                shown = self._made(field, wires[field.wire], depth)
            if shown is not None:
                pairs.append(Labelled(f"{literal(wires[field.wire])}: ", shown))
        return Brackets("{", tuple(pairs), "}")

    def _made(self, field: Field, name: str, depth: int) -> Node | None:
        if depth > DEEPEST or self._room <= 0:
            return None
        maker = Maker(self._names, self._room)
        value = maker.of_field(field, depth)
        self._room = maker.room
        return self.of(field.type, value, name, field.doc, depth)

    def _variant(self, declared: Union, value: Any, name: str, doc: str, depth: int) -> Node | None:
        """As the variant that a property of the value names, else that knows most of its keys, else the first that fits."""
        tried = (self.of(kind, value, name, doc, depth) for kind in variants(declared, value, self._names))
        return next((shown for shown in tried if shown is not None), None)


def variants(declared: Union, value: Any, names: Names) -> Iterator[Type]:
    """The variants that a value may be, the likeliest first; the one that it names alone."""
    found = declared.discriminator
    if found and not found.sibling and isinstance(value, dict) and isinstance(value.get(found.property), str):
        kind = found.mapping.get(value[found.property])
        if kind is not None:
            yield kind
            return
    ordered = list(declared.variants)
    if isinstance(value, dict):
        ordered.sort(key=lambda kind: -_known(kind, value, names))
    yield from ordered


def scalar(kind: Scalar, value: Any, name: str, doc: str) -> Node | None:
    match kind.kind, value:
        case "datetime", str():
            return _moment(value)
        case "date", str():
            return _day(value)
        case "file", _:
            return f"Path({literal(file_name(name, doc))})"
        case "bytes", str():
            return 'b"content"'
        case "string", str():
            return literal(value)
        case ("integer", int()) | ("number", int()) if not isinstance(value, bool):
            return literal(value)
        case "number", float():
            return literal(value) if math.isfinite(value) else None
        case "boolean", bool():
            return literal(value)
        case "null", None:
            return "None"
        case "any", _:
            return _free(value)
    return None


def _moment(text: str) -> Node | None:
    """An aware datetime, in UTC, down to what is not zero."""
    try:
        found = dt.datetime.fromisoformat(text)
        found = found.astimezone(dt.UTC) if found.tzinfo else found
    except (ValueError, OverflowError):
        return None
    numbers = [found.year, found.month, found.day, found.hour, found.minute, *([found.second] if found.second else [])]
    return Brackets("dt.datetime(", (*map(str, numbers), "tzinfo=dt.UTC"), ")")


def _day(text: str) -> Node | None:
    try:
        found = dt.date.fromisoformat(text[:10])
    except ValueError:
        return None
    return f"dt.date({found.year}, {found.month}, {found.day})"


def chosen(kind: Type, parent: Mapping[str, Any], names: Names) -> Type:
    """The variant that a member beside a union names, else the union."""
    union = union_of(kind, names)
    if union is None or union.discriminator is None or not union.discriminator.sibling:
        return kind
    value = parent.get(union.discriminator.property)
    return union.discriminator.mapping.get(value, kind) if isinstance(value, str) else kind


def union_of(kind: Type, names: Names) -> Union | None:
    kind = kind.inner if isinstance(kind, Nullable) else kind
    declared = names.api.declarations.get(kind.id) if isinstance(kind, Ref) else None
    return declared if isinstance(declared, Union) else None


def _known(kind: Type, value: Mapping[str, Any], names: Names) -> int:
    target = names.api.declarations.get(kind.id) if isinstance(kind, Ref) else None
    if not isinstance(target, Struct):
        return 0
    known = {field.wire for field in target.fields}
    return sum(1 if key in known else -1 for key in value)


def _free(value: Json, depth: int = 0) -> Node:
    """Any JSON value; what is nested too deep to be read is left out."""
    if isinstance(value, dict) and depth < _DEEPEST:
        pairs = tuple(Labelled(f"{literal(str(key))}: ", _free(item, depth + 1)) for key, item in value.items())
        return Brackets("{", pairs, "}")
    if isinstance(value, list) and depth < _DEEPEST:
        return Brackets("[", tuple(_free(item, depth + 1) for item in value), "]")
    plain = not isinstance(value, dict | list) and not (isinstance(value, float) and not math.isfinite(value))
    return literal(value) if plain else "None"
