"""Answers made up from the shape of a type, for tests."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Any
from uuid import UUID

from ._guards import is_array, is_object
from ._model import Variants
from ._types import (
    fields,
    is_model,
    item_type,
    literal_values,
    members,
    resolved,
    sibling_of,
    value_type,
)

if TYPE_CHECKING:
    from ._operation import Paging

_SCALARS: dict[Any, Any] = {
    str: "string",
    int: 1,
    float: 1.5,
    bool: True,
    bytes: "Ynl0ZXM=",
    Decimal: "1.5",
    dt.datetime: "2024-01-02T03:04:05Z",
    dt.date: "2024-01-02",
    dt.time: "03:04:05",
    dt.timedelta: "PT1S",
    UUID: "00000000-0000-4000-8000-000000000000",
}


def sample(hint: Any, around: tuple[Any, ...] = (), tag: str | None = None) -> Any:
    """Make a value of a type as JSON would hold it.

    Args:
        hint: The type.
        around: The models that it is in; none is put into itself.
        tag: Value of the sibling that tells the variant of a union.
    """
    parts = [member for member in members(hint) if member is not type(None)]
    member = next((part for part in parts if literal_values(part)), parts[0] if parts else None)
    if isinstance(member, Variants):
        return _variant(member, around, tag)
    if member is not None and is_model(member):
        return None if member in around else _object(member, (*around, member))
    if item_type(member) is not None:
        item = sample(item_type(member), around, tag)
        return [] if item is None else [item]
    if value_type(member) is not None:
        return {}
    values = literal_values(member)
    return values[0] if values else _SCALARS.get(member)


def _object(model: Any, around: tuple[Any, ...]) -> dict[str, Any]:
    tags = _tags(model)
    made: dict[str, Any] = {}
    for field in fields(model):
        value = sample(field.type, around, tags.get(sibling_of(field.type) or ""))
        if field.required or value is not None:
            made[field.wire] = tags.get(field.name, value)
    return made


def _tags(model: Any) -> dict[str, str]:
    """Decide the fields that tell the variants of unions beside them."""
    found: dict[str, str] = {}
    for field in fields(model):
        for variants in _unions(field.type):
            if variants.sibling and variants.mapping:
                found.setdefault(variants.sibling, next(iter(variants.mapping)))
    return found


def _unions(hint: Any) -> list[Variants]:
    found: list[Variants] = []
    for member in members(hint):
        inner = item_type(member) or value_type(member)
        if isinstance(member, Variants):
            found.append(member)
        elif inner is not None:
            found += _unions(inner)
    return found


def _variant(variants: Variants, around: tuple[Any, ...], tag: str | None) -> Any:
    known = variants.mapping.get(tag or "") or next(iter(variants.candidates), None)
    if known is None:
        return {}
    made = sample(resolved(known), around)
    if variants.by and is_object(made):
        names = [name for name, kind in variants.mapping.items() if kind == known]
        made[variants.by] = names[0] if names else made.get(variants.by)
    return made


def only_page(answer: Any, hint: Any, paging: Paging) -> Any:
    """Change the response of a list so that no page follows."""
    items = _at(answer, hint, paging.items)
    count = len(items[0][items[1]]) if items and is_array(items[0].get(items[1])) else 1
    ends = ((paging.more, False), (paging.next, None), (paging.pages, 1), (paging.total, count))
    for path, value in ends:
        place = _at(answer, hint, path)
        if place and place[1] in place[0]:
            place[0][place[1]] = value
    return answer


def _at(value: Any, hint: Any, path: tuple[str, ...]) -> tuple[dict[str, Any], str] | None:
    """Find the object and the wire name that a path of Python names ends at."""
    place: tuple[dict[str, Any], str] | None = None
    for name in path:
        model = next((member for member in members(hint) if is_model(member)), None)
        field = next((f for f in (fields(model) if model else ()) if f.name == name), None)
        if field is None or not is_object(value):
            return None
        place = (value, field.wire)
        value, hint = value.get(field.wire), field.type
    return place
