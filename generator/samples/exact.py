"""Arguments to the letter: what an example shows in short, written as it is given, whatever the document knows of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from ..calls import Call, every_call
from ..model import ANY, Alias, Api, Choice, Json, List, Map, Nullable, Ref, Scalar, Struct, Type, Union
from ..view import Argument
from .kit import Kit
from .trees import Items, Leaf, Members, Tree, chosen, day, is_decimal, moment, variants

FILE = "$file"
"""The one member of an object that stands for a file."""


def spell(
    api: Api, kit: Kit, write: Callable[[Call, list[tuple[Argument, Tree]]], str]
) -> Callable[[str, Mapping[str, Json]], str]:
    """Give a function that prints a call of an operation, by its id, with arguments by wire name.

    Everything is written as it is given: what the document does not know, null, values of another type.
    """
    known = {call.operation.id: call for call in every_call(api, kit.spelling)}

    def spelled(operation: str, values: Mapping[str, Json]) -> str:
        call = known[operation]
        unknown = values.keys() - {item.wire for item in call.arguments}
        if unknown:
            raise ValueError(f"{operation} has no {', '.join(sorted(unknown))}")
        return write(call, list(_given(call, values, kit)))

    return spelled


def _given(call: Call, values: Mapping[str, Json], kit: Kit) -> Iterator[tuple[Argument, Tree]]:
    for item in call.arguments:
        if item.wire in values:
            yield item, exact(item.type, values[item.wire], kit)


def exact(kind: Type, value: Any, kit: Kit) -> Tree:
    """A value of the wire as a caller writes it: names of the language where the type knows them, dates as dates."""
    if isinstance(value, dict) and FILE in value:
        return Leaf(Scalar("file"), value[FILE])
    match kind:
        case Nullable(inner):
            return exact(inner, value, kit)
        case List(inner) if isinstance(value, list):
            return Items(tuple(exact(inner, item, kit) for item in value))
        case Map(inner) if isinstance(value, dict):
            return Members(None, tuple((key, exact(inner, item, kit)) for key, item in value.items()))
        case Ref(id):
            return _declared(id, value, kit)
        case Scalar("bytes") if isinstance(value, str):
            return Leaf(kind, value)
        case Scalar("datetime") if isinstance(value, str) and moment(value):
            return Leaf(kind, value)
        case Scalar("date") if isinstance(value, str) and day(value):
            return Leaf(kind, value)
        case Scalar("string", "decimal") if isinstance(value, str) and is_decimal(value):
            return Leaf(kind, value)
    return raw(value)


def raw(value: Any) -> Tree:
    """Any JSON, as it is."""
    if isinstance(value, dict):
        return Members(None, tuple((str(key), raw(item)) for key, item in value.items()))
    if isinstance(value, list):
        return Items(tuple(map(raw, value)))
    return Leaf(ANY, value)


def _declared(id: str, value: Any, kit: Kit) -> Tree:
    match kit.declarations[id]:
        case Struct() as declared if isinstance(value, dict):
            return _object(declared, value, kit)
        case Alias(type=inner):
            return exact(inner, value, kit)
        case Union() as declared:
            found = next((kind for kind in variants(declared, value, kit) if _holds(kind, value, kit)), None)
            return raw(value) if found is None else exact(found, value, kit)
    return raw(value)


def _object(declared: Struct, value: Mapping[str, Any], kit: Kit) -> Tree:
    types = {field.wire: field.type for field in declared.fields}
    pairs: list[tuple[str, Tree]] = []
    for key, item in value.items():
        if key in types:
            pairs.append((key, exact(chosen(types[key], value, kit), item, kit)))
        else:
            pairs.append((key, exact(declared.extra, item, kit) if declared.extra else raw(item)))
    return Members(declared, tuple(pairs))


def _holds(kind: Type, value: Any, kit: Kit) -> bool:
    """Whether a value has the shape of a type: an object, a list, or neither."""
    match kind:
        case Ref(id) if isinstance(declared := kit.declarations[id], Alias):
            return _holds(declared.type, value, kit)
        case Nullable(inner):
            return _holds(inner, value, kit)
        case List():
            return isinstance(value, list)
        case Map():
            return isinstance(value, dict)
        case Ref(id) if not isinstance(kit.declarations[id], Choice):
            return isinstance(value, dict)
    return not isinstance(value, list | dict)
