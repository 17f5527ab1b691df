"""Example calls: from the document's examples where it has them, else from the types."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...model import Alias, Choice, Json, List, Map, Nullable, Ref, Scalar, Struct, Type, Union
from ...view import Argument
from .layout import Brackets, Labelled, Node, printed
from .models import field_names
from .names import Names
from .text import identifier, literal

if TYPE_CHECKING:
    from .calls import Call

_SCALARS: dict[str, Json] = {
    "string": "…",
    "integer": 1,
    "number": 1.5,
    "boolean": True,
    "date": "2026-12-01",
    "datetime": "2026-12-01T10:00:00Z",
}


def sample_call(call: Call, names: Names, client: str | None = None) -> str:
    """`late.posts.create(content="…")` with what is required, and what the document's own example gives."""
    operation = call.operation
    example = operation.example.request if operation.example.has_request else None
    given = example if isinstance(example, dict) else {}
    items: list[Node] = []
    for argument in call.arguments:
        if argument.place == "path":
            items.append(_value(argument.type, _path_value(argument), names))
        elif argument.place == "field" and argument.wire in given:
            items.append(Labelled(f"{argument.name}=", _value(argument.type, given[argument.wire], names)))
        elif argument.required:
            items.append(
                Labelled(f"{argument.name}=", _value(argument.type, _made(argument.type, names, argument.name), names))
            )
    root = client or names.client.lower()
    head = ".".join([root, *(identifier(part) for part in call.path), call.name])
    node = Brackets(f"{head}(", tuple(items), ")")
    if operation.paging and not operation.overloads:
        return f"{printed(node, 0, 'for item in ', ':')}\n    print(item)"
    return printed(node)


def _path_value(argument: Argument) -> Json:
    if isinstance(argument.type, Scalar) and argument.type.kind in {"integer", "number"}:
        return 1
    return argument.name if isinstance(argument.type, Scalar) else _SCALARS["string"]


def _value(kind: Type, value: Any, names: Names) -> Node:
    """A Python expression for a wire value of this type."""
    declared = names.api.declarations.get(kind.id) if isinstance(kind, Ref) else None
    match kind, value:
        case Nullable(inner), _ if value is not None:
            return _value(inner, value, names)
        case List(inner), list():
            return Brackets("[", tuple(_value(inner, item, names) for item in value), "]")
        case Scalar("datetime"), str():
            return f"dt.datetime.fromisoformat({literal(value)})"
        case Scalar("date"), str():
            return f"dt.date.fromisoformat({literal(value)})"
        case Scalar("file"), _:
            return 'pathlib.Path("file.bin")'
        case Scalar("bytes"), _:
            return 'b"…"' if False else 'b"content"'
    if isinstance(declared, Struct) and isinstance(value, dict):
        return _object(declared, value, names)
    if isinstance(declared, Alias):
        return _value(declared.type, value, names)
    if isinstance(declared, Union):
        fitting = _fitting(declared, value, names)
        return _value(fitting, value, names) if fitting else _free(value)
    return _free(value)


def _free(value: Json) -> Node:
    if isinstance(value, dict):
        return Brackets("{", tuple(Labelled(f"{literal(str(key))}: ", _free(item)) for key, item in value.items()), "}")
    if isinstance(value, list):
        return Brackets("[", tuple(map(_free, value)), "]")
    return literal(value)


def _object(declared: Struct, value: Mapping[str, Any], names: Names) -> Node:
    wires = field_names(declared)
    kinds = {field.wire: field.type for field in declared.fields}
    pairs = [
        Labelled(f"{literal(wires[wire])}: ", _value(kinds[wire], item, names))
        for wire, item in value.items()
        if wire in wires
    ]
    return Brackets("{", tuple(pairs), "}")


def _fitting(declared: Union, value: Any, names: Names) -> Type | None:
    """The variant that knows most of the keys."""
    best: tuple[int, Type] | None = None
    for kind in declared.variants:
        target = names.api.declarations.get(kind.id) if isinstance(kind, Ref) else None
        if isinstance(target, Struct) and isinstance(value, dict):
            known = {field.wire for field in target.fields}
            score = sum(1 if key in known else -1 for key in value)
            if best is None or score > best[0]:
                best = (score, kind)
    return best[1] if best else None


def _made(kind: Type, names: Names, name: str, depth: int = 0) -> Json:
    """A small value of the type, as JSON."""
    match kind:
        case Scalar("string"):
            return name.strip("_")
        case Scalar(scalar):
            return _SCALARS.get(scalar)
        case List(inner):
            return [_made(inner, names, name, depth + 1)] if depth < 4 else []
        case Map():
            return {}
        case Nullable(inner):
            return _made(inner, names, name, depth)
        case Ref(id):
            return _declared(id, names, name, depth)


def _declared(id: str, names: Names, name: str, depth: int) -> Json:
    declared = names.api.declarations[id]
    match declared:
        case Choice():
            return declared.values[0].wire
        case Alias():
            return _made(declared.type, names, name, depth + 1) if depth < 6 else None
        case Union():
            return _made(declared.variants[0], names, name, depth + 1) if depth < 6 else {}
        case Struct():
            needed = [field for field in declared.fields if field.required and not field.read_only]
            return (
                {field.wire: _made(field.type, names, "_".join(field.name), depth + 1) for field in needed}
                if depth < 6
                else {}
            )
