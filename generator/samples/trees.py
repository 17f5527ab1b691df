"""Values of the wire against the types that an argument takes: what an example has to write, in no language yet."""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ..model import ANY, Alias, Choice, Field, Json, List, Map, Nullable, Ref, Scalar, Struct, Type, Union
from .kit import Kit
from .values import DEEPEST, ROOM, Maker

_DEEPEST = 30


@dataclass(frozen=True, slots=True)
class Leaf:
    """One value; `name` and `doc` are those of what holds it."""

    kind: Scalar
    value: Any
    name: str = ""
    doc: str = ""


@dataclass(frozen=True, slots=True)
class Items:
    items: tuple[Tree, ...]


@dataclass(frozen=True, slots=True)
class Members:
    """An object by wire names; of no struct where its members are keys."""

    struct: Struct | None
    pairs: tuple[tuple[str, Tree], ...]


Tree = Leaf | Items | Members
NULL = Leaf(Scalar("null"), None)


def tree(kind: Type, value: Any, kit: Kit, name: str = "", doc: str = "") -> Tree | None:
    """A wire value as one of the type, or None where it is not of it."""
    return _Trees(kit).of(kind, value, name, doc)


def moment(text: str) -> dt.datetime | None:
    """A moment, in UTC where it says its zone."""
    try:
        found = dt.datetime.fromisoformat(text)
        return found.astimezone(dt.UTC) if found.tzinfo else found
    except (ValueError, OverflowError):
        return None


def day(text: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(text[:10])
    except ValueError:
        return None


def is_decimal(text: str) -> bool:
    return re.fullmatch(r"-?\d+(\.\d+)?", text, re.ASCII) is not None


class _Trees:
    """Reads one value. What an object requires and the value lacks is made, as long as there is room."""

    def __init__(self, kit: Kit) -> None:
        self._kit, self._room = kit, ROOM

    def of(self, kind: Type, value: Any, name: str = "", doc: str = "", depth: int = 0) -> Tree | None:
        if depth > _DEEPEST:
            return None
        match kind:
            case Nullable(inner):
                return NULL if value is None else self.of(inner, value, name, doc, depth)
            case List(inner):
                return self._list(inner, value, name, doc, depth + 1)
            case Map(inner):
                return self._map(inner, value, depth + 1)
            case Scalar():
                return _leaf(kind, value, name, doc)
            case Ref(id):
                return self._declared(id, value, name, doc, depth + 1)

    def _list(self, inner: Type, value: Any, name: str, doc: str, depth: int) -> Tree | None:
        if not isinstance(value, list):
            return None
        items = [self.of(inner, item, name, doc, depth) for item in value]
        return Items(tuple(item for item in items if item is not None))

    def _map(self, inner: Type, value: Any, depth: int) -> Tree | None:
        if not isinstance(value, dict):
            return None
        pairs = [(str(key), self.of(inner, item, depth=depth)) for key, item in value.items()]
        return Members(None, tuple((key, item) for key, item in pairs if item is not None))

    def _declared(self, id: str, value: Any, name: str, doc: str, depth: int) -> Tree | None:
        declared = self._kit.declarations[id]
        match declared:
            case Struct():
                return self._object(declared, value, depth) if isinstance(value, dict) else None
            case Choice():
                return _leaf(declared.base, value, name, doc)
            case Alias():
                return self.of(declared.type, value, name, doc, depth)
            case Union():
                return self._variant(declared, value, name, doc, depth)

    def _object(self, declared: Struct, value: Mapping[str, Any], depth: int) -> Tree:
        """The members that a caller may set, and those that are required and missing."""
        pairs: list[tuple[str, Tree]] = []
        for field in declared.fields:
            if field.read_only or (field.wire not in value and not field.required):
                continue
            shown = None
            if field.wire in value:
                target = chosen(field.type, value, self._kit)
                shown = self.of(target, value[field.wire], "_".join(field.name), field.doc, depth)
            if shown is None and field.required:
                shown = self._made(field, depth)
            if shown is not None:
                pairs.append((field.wire, shown))
        return Members(declared, tuple(pairs))

    def _made(self, field: Field, depth: int) -> Tree | None:
        if depth > DEEPEST or self._room <= 0:
            return None
        maker = Maker(self._kit, self._room)
        value = maker.of_field(field, depth)
        self._room = maker.room
        return self.of(field.type, value, "_".join(field.name), field.doc, depth)

    def _variant(self, declared: Union, value: Any, name: str, doc: str, depth: int) -> Tree | None:
        """As the variant that a property of the value names, else that knows most of its keys, else the first that fits."""
        tried = (self.of(kind, value, name, doc, depth) for kind in variants(declared, value, self._kit))
        return next((shown for shown in tried if shown is not None), None)


def variants(declared: Union, value: Any, kit: Kit) -> Iterator[Type]:
    """The variants that a value may be, the likeliest first; the one that it names alone."""
    found = declared.discriminator
    if found and not found.sibling and isinstance(value, dict) and isinstance(value.get(found.property), str):
        kind = found.mapping.get(value[found.property])
        if kind is not None:
            yield kind
            return
    ordered = list(declared.variants)
    if isinstance(value, dict):
        ordered.sort(key=lambda kind: -_known(kind, value, kit))
    yield from ordered


def _leaf(kind: Scalar, value: Any, name: str, doc: str) -> Tree | None:
    if kind.kind == "any":
        return _free(value)
    return Leaf(kind, value, name, doc) if _is(kind, value) else None


def _is(kind: Scalar, value: Any) -> bool:
    """Whether a wire value is of the type."""
    match kind.kind, value:
        case "datetime", str():
            return moment(value) is not None
        case "date", str():
            return day(value) is not None
        case "string", str() if kind.format == "decimal":
            return is_decimal(value)
        case ("file", _) | ("bytes" | "string", str()) | ("boolean", bool()) | ("null", None):
            return True
        case ("integer" | "number", int()) if not isinstance(value, bool):
            return True
        case "number", float():
            return math.isfinite(value)
    return False


def chosen(kind: Type, parent: Mapping[str, Any], kit: Kit) -> Type:
    """The variant that a member beside a union names, else the union."""
    union = union_of(kind, kit)
    if union is None or union.discriminator is None or not union.discriminator.sibling:
        return kind
    value = parent.get(union.discriminator.property)
    return union.discriminator.mapping.get(value, kind) if isinstance(value, str) else kind


def union_of(kind: Type, kit: Kit) -> Union | None:
    kind = kind.inner if isinstance(kind, Nullable) else kind
    declared = kit.declarations.get(kind.id) if isinstance(kind, Ref) else None
    return declared if isinstance(declared, Union) else None


def _known(kind: Type, value: Mapping[str, Any], kit: Kit) -> int:
    target = kit.declarations.get(kind.id) if isinstance(kind, Ref) else None
    if not isinstance(target, Struct):
        return 0
    known = {field.wire for field in target.fields}
    return sum(1 if key in known else -1 for key in value)


def _free(value: Json, depth: int = 0) -> Tree:
    """Any JSON value; what is nested too deep to be read is left out."""
    if isinstance(value, dict) and depth < _DEEPEST:
        return Members(None, tuple((str(key), _free(item, depth + 1)) for key, item in value.items()))
    if isinstance(value, list) and depth < _DEEPEST:
        return Items(tuple(_free(item, depth + 1) for item in value))
    plain = not isinstance(value, dict | list) and not (isinstance(value, float) and not math.isfinite(value))
    return Leaf(ANY, value) if plain else NULL
