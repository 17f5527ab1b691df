"""A call with given values as a Python expression: what an example shows in short, here to the letter."""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping
from typing import Any

from ...model import Alias, Api, Choice, Group, Json, List, Map, Nullable, Ref, Scalar, Struct, Type, Union, Words
from .calls import Call, calls
from .facts import field_names
from .layout import Brackets, Labelled, Node, flat
from .names import Names, names
from .samples import attribute
from .samples_code import chosen, scalar, variants
from .text import literal


def spell(api: Api) -> Callable[[str, Mapping[str, Json]], str]:
    """Give a function that prints a call of an operation, by its id, with arguments by wire name.

    Everything is written as it is given: what the document does not know, null, values of another type. The client is
    `client`, the options are `options`, and a file is `file(...)` of the members that stand for it under `$file`.
    """
    found = names(api)
    known = {call.operation.id: call for call in _all(found.api)}
    return lambda operation, values: _call(known[operation], values, found)


def _all(api: Api) -> list[Call]:
    todo: list[tuple[tuple[Words, ...], Group]] = [((group.name,), group) for group in api.groups]
    made: list[Call] = []
    while todo:
        path, group = todo.pop()
        made += calls(group, path)
        todo += [((*path, part.name), part) for part in group.groups]
    return made


def _call(call: Call, values: Mapping[str, Json], names: Names) -> str:
    unknown = values.keys() - {item.wire for item in call.arguments}
    if unknown:
        raise ValueError(f"{call.operation.id} has no {', '.join(sorted(unknown))}")
    items: list[Node] = []
    for item in call.arguments:
        if item.wire in values:
            value = spelled(item.type, values[item.wire], names)
            items.append(value if item.place == "path" else Labelled(f"{item.name}=", value))
    return flat(Brackets(f"client.{attribute(call.path)}.{call.name}(", (*items, "**options"), ")"))


def spelled(kind: Type, value: Any, names: Names) -> Node:
    """A value of the wire as a caller writes it: names of the language where the type knows them, dates as dates."""
    if isinstance(value, dict) and "$file" in value:
        return Brackets("file(", tuple(f"{key}={literal(item)}" for key, item in value["$file"].items()), ")")
    match kind:
        case Nullable(inner):
            return spelled(inner, value, names)
        case List(inner) if isinstance(value, list):
            return Brackets("[", tuple(spelled(inner, item, names) for item in value), "]")
        case Map(inner) if isinstance(value, dict):
            return _dict({key: (key, spelled(inner, item, names)) for key, item in value.items()})
        case Ref(id):
            return _declared(id, value, names)
        case Scalar("bytes") if isinstance(value, str):
            return repr(base64.b64decode(value))
        case Scalar("date" | "datetime"):
            return scalar(kind, value, "", "") or repr(value)
    return repr(value)


def _declared(id: str, value: Any, names: Names) -> Node:
    match names.api.declarations[id]:
        case Struct() as declared if isinstance(value, dict):
            return _object(declared, value, names)
        case Alias(type=inner):
            return spelled(inner, value, names)
        case Union() as declared:
            found = next((kind for kind in variants(declared, value, names) if _holds(kind, value, names)), None)
            return repr(value) if found is None else spelled(found, value, names)
        case Choice() | Struct():
            return repr(value)


def _object(declared: Struct, value: Mapping[str, Any], names: Names) -> Node:
    own = field_names(declared)
    types = {field.wire: field.type for field in declared.fields}
    return _dict(
        {
            key: (
                (own[key], spelled(chosen(types[key], value, names), item, names))
                if key in own
                else (key, spelled(declared.extra, item, names) if declared.extra else repr(item))
            )
            for key, item in value.items()
        }
    )


def _dict(pairs: Mapping[str, tuple[str, Node]]) -> Node:
    return Brackets("{", tuple(Labelled(f"{literal(name)}: ", value) for name, value in pairs.values()), "}")


def _holds(kind: Type, value: Any, names: Names) -> bool:
    """Whether a value has the shape of a type: an object, a list, or neither."""
    match kind:
        case Ref(id) if isinstance(declared := names.api.declarations[id], Alias):
            return _holds(declared.type, value, names)
        case Nullable(inner):
            return _holds(inner, value, names)
        case List():
            return isinstance(value, list)
        case Map():
            return isinstance(value, dict)
        case Ref(id) if not isinstance(names.api.declarations[id], Choice):
            return isinstance(value, dict)
    return not isinstance(value, list | dict)
