"""Values of the wire as Python expressions of the type that an argument takes."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Mapping
from typing import Any

from ...model import Alias, Choice, Json, List, Map, Nullable, Ref, Scalar, Struct, Type, Union
from .facts import field_names
from .layout import Brackets, Labelled, Node
from .names import Names
from .samples_values import file_name, of_field
from .text import literal


def expression(kind: Type, value: Any, names: Names, name: str = "", doc: str = "") -> Node | None:
    """A Python expression for a wire value of the type, or None where the value is not of it."""
    match kind:
        case Nullable(inner):
            return "None" if value is None else expression(inner, value, names, name, doc)
        case List(inner):
            return _list(inner, value, names, name, doc)
        case Map(inner):
            return _map(inner, value, names)
        case Scalar():
            return _scalar(kind, value, name, doc)
        case Ref(id):
            return _declared(id, value, names, name, doc)


def _list(inner: Type, value: Any, names: Names, name: str, doc: str) -> Node | None:
    if not isinstance(value, list):
        return None
    items = [expression(inner, item, names, name, doc) for item in value]
    return Brackets("[", tuple(item for item in items if item is not None), "]")


def _map(inner: Type, value: Any, names: Names) -> Node | None:
    if not isinstance(value, dict):
        return None
    pairs = [(str(key), expression(inner, item, names)) for key, item in value.items()]
    return Brackets("{", tuple(Labelled(f"{literal(key)}: ", item) for key, item in pairs if item is not None), "}")


def _scalar(kind: Scalar, value: Any, name: str, doc: str) -> Node | None:
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


def _declared(id: str, value: Any, names: Names, name: str, doc: str) -> Node | None:
    declared = names.api.declarations[id]
    match declared:
        case Struct():
            return _object(declared, value, names) if isinstance(value, dict) else None
        case Choice():
            return _scalar(declared.base, value, name, doc)
        case Alias():
            return expression(declared.type, value, names, name, doc)
        case Union():
            return _variant(declared, value, names, name, doc)


def _object(declared: Struct, value: Mapping[str, Any], names: Names) -> Node:
    """The members that a caller may set, and those that are required and missing."""
    wires = field_names(declared)
    pairs: list[Node] = []
    for field in declared.fields:
        if field.read_only or (field.wire not in value and not field.required):
            continue
        target = _chosen(field.type, value, names)
        shown = (
            expression(target, value[field.wire], names, wires[field.wire], field.doc) if field.wire in value else None
        )
        if shown is None and field.required:
            shown = expression(field.type, of_field(field, names), names, wires[field.wire], field.doc)
        if shown is not None:
            pairs.append(Labelled(f"{literal(wires[field.wire])}: ", shown))
    return Brackets("{", tuple(pairs), "}")


def _chosen(kind: Type, parent: Mapping[str, Any], names: Names) -> Type:
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


def _variant(declared: Union, value: Any, names: Names, name: str, doc: str) -> Node | None:
    """As the variant that a property of the value names, else that knows most of its keys, else the first that fits."""
    found = declared.discriminator
    if found and not found.sibling and isinstance(value, dict) and isinstance(value.get(found.property), str):
        kind = found.mapping.get(value[found.property])
        if kind is not None:
            return expression(kind, value, names, name, doc)
    ordered = (
        sorted(declared.variants, key=lambda kind: -_known(kind, value, names))
        if isinstance(value, dict)
        else declared.variants
    )
    return next((shown for kind in ordered if (shown := expression(kind, value, names, name, doc)) is not None), None)


def _known(kind: Type, value: Mapping[str, Any], names: Names) -> int:
    target = names.api.declarations.get(kind.id) if isinstance(kind, Ref) else None
    if not isinstance(target, Struct):
        return 0
    known = {field.wire for field in target.fields}
    return sum(1 if key in known else -1 for key in value)


def _free(value: Json) -> Node:
    if isinstance(value, dict):
        return Brackets("{", tuple(Labelled(f"{literal(str(key))}: ", _free(item)) for key, item in value.items()), "}")
    if isinstance(value, list):
        return Brackets("[", tuple(map(_free, value)), "]")
    return literal(value) if not isinstance(value, float) or math.isfinite(value) else "None"
