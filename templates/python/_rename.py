"""What users give as nested input, as JSON can hold it: by wire names, with nothing omitted."""

from __future__ import annotations

import datetime as dt
import enum
import uuid
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Any

import msgspec

from ._guards import is_mapping
from ._model import Variants
from ._omit import omit
from ._types import (
    fields,
    is_model,
    item_type,
    members,
    resolve,
    sibling_of,
    value_type,
)
from ._variants import choose
from ._wire import aware, finite, is_list

if TYPE_CHECKING:
    from collections.abc import Mapping

PLAIN = frozenset({str, int, bool, type(None)})
_KEPT = (dt.datetime, dt.date, dt.time, dt.timedelta, uuid.UUID, Decimal, bytes, bytearray)


class _Key(msgspec.Struct, frozen=True):
    """What a key means: its wire name, its type, the keys that may hold the tag of a union."""

    wire: str
    type: Any
    siblings: tuple[str, ...]


class _Names(msgspec.Struct, frozen=True):
    """How a type names things: its fields, its items, its values, its variants."""

    keys: Mapping[str, _Key]
    items: Any = None
    values: Any = None
    variants: Variants | None = None


def to_wire(value: Any, reference: str | None = None) -> Any:
    """Make a value ready for JSON.

    Args:
        value: Mappings, sequences, models and scalars, nested as they like.
        reference: Its type, or that of a list's items, when names differ between Python and
            the wire.

    Raises:
        TypeError: Something that JSON cannot hold.
        ValueError: A datetime without time zone, or a number that is not finite.
    """
    return _plain(value, resolve(reference) if reference else None, None)


def _plain(value: Any, hint: Any, tag: Any) -> Any:
    if type(value) in PLAIN:
        return value
    if is_mapping(value):
        return _plain_mapping(value, hint, tag)
    if isinstance(value, msgspec.Struct):
        return _plain(msgspec.to_builtins(value, builtin_types=_KEPT), None, None)
    if is_list(value):
        items = None if hint is None else _names(hint).items or hint
        return [_plain(item, items, tag) for item in value if item is not omit]
    return _plain_scalar(value)


def _plain_scalar(value: Any) -> Any:
    if isinstance(value, enum.Enum):
        return _plain(value.value, None, None)
    if isinstance(value, Decimal):
        return format(finite(value), "f")
    if isinstance(value, float):
        return finite(value)
    if isinstance(value, dt.datetime):
        return aware(value)
    if isinstance(value, _KEPT):
        return value
    for kind in (str, int):
        if isinstance(value, kind):
            return kind(value)
    raise TypeError(f"cannot send a {type(value).__name__} as JSON")


def _plain_mapping(value: Mapping[Any, Any], hint: Any, tag: Any) -> dict[str, Any]:
    names = _names_for(value, hint, tag)
    done: dict[str, Any] = {}
    for key, item in value.items():
        if item is omit:
            continue
        known = names.keys.get(key)
        wire = known.wire if known else key
        if type(item) in PLAIN:
            done[wire] = item
        elif known is None:
            done[wire] = _plain(item, names.values, tag)
        else:
            beside = next((value[name] for name in known.siblings if name in value), None)
            done[wire] = _plain(item, known.type, beside)
    return done


def _names_for(value: Mapping[Any, Any], hint: Any, tag: Any) -> _Names:
    if hint is None:
        return _NONE
    names = _names(hint)
    if names.variants is None:
        return names
    chosen = choose(names.variants, dict(value), tag, by_python_names=True)
    return _NONE if chosen is None else _names(chosen)


_NONE = _Names({})


@cache
def _names(hint: Any) -> _Names:
    keys: dict[str, _Key] = {}
    items = values = variants = None
    for member in members(hint):
        if isinstance(member, Variants):
            variants = member
        elif is_model(member):
            keys.update(_keys(member))
        else:
            items, values = items or item_type(member), values or value_type(member)
    return _Names(keys, items, values, variants)


def _keys(model: Any) -> dict[str, _Key]:
    """Map each field by its wire name and, where the two disagree, rather by Python's name."""
    wires = {field.name: field.wire for field in fields(model)}
    keys: dict[str, _Key] = {}
    for field in fields(model):
        sibling = sibling_of(field.type)
        beside = (sibling, wires[sibling]) if sibling in wires else ()
        keys[field.name] = _Key(field.wire, field.type, beside)
    return {key.wire: key for key in keys.values()} | keys
