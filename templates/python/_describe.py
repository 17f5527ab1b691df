"""Types in words, for drift."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Any
from uuid import UUID

from ._model import Variants
from ._types import is_model, item_type, literal_values, members, value_type

if TYPE_CHECKING:
    from collections.abc import Iterable

_NAMES: dict[Any, str] = {
    str: "a string",
    int: "an integer",
    float: "a number",
    bool: "a boolean",
    type(None): "null",
    dt.datetime: "a date-time",
    dt.date: "a date",
    dt.time: "a time",
    dt.timedelta: "a duration",
    Decimal: "a decimal number",
    UUID: "a UUID",
    bytes: "base64",
}


def describe(*hints: Any) -> str:
    """Say what types accept."""
    parts = [part for hint in hints for part in members(hint)]
    return " or ".join(dict.fromkeys(map(_describe_member, parts)))


def describe_values(values: Iterable[Any]) -> str:
    """Say which values an enum has."""
    return "one of " + ", ".join(map(str, values))


def _describe_member(member: Any) -> str:
    if isinstance(member, Variants):
        return _describe_variants(member)
    if literal_values(member):
        return describe_values(literal_values(member))
    if is_model(member):
        return f"an object {member.__name__}"
    if item_type(member) is not None:
        return "an array"
    return "an object" if value_type(member) is not None else _NAMES.get(member, "a value")


def _describe_variants(variants: Variants) -> str:
    others = [kind for kind in variants.candidates if not isinstance(kind, str)]
    names = [kind.partition(":")[2] for kind in variants.candidates if isinstance(kind, str)]
    objects = f"an object {names[0]}" if len(names) == 1 else "one of the documented objects"
    return " or ".join(dict.fromkeys([*(describe(kind) for kind in others), objects]))
