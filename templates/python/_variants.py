"""Choosing the variant of a union of objects."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

import msgspec

from ._guards import is_array, is_object
from ._model import Variants
from ._types import (
    Field,
    fields,
    is_model,
    item_type,
    literal_values,
    members,
    resolved,
    value_type,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


class _Candidate(msgspec.Struct, frozen=True):
    """What decides whether an object can be of a type.

    Args:
        type: The model.
        wire: Names of its fields as the API writes them.
        names: The same, and as Python writes them.
        required: A required field by both its names.
        constant: A field that always has one value, and that value.
    """

    type: Any
    wire: frozenset[str]
    names: frozenset[str]
    required: tuple[tuple[str, str], ...]
    constant: tuple[tuple[Field, Any], ...]


@cache
def holds_union(hint: Any) -> bool:
    """Tell whether values of a type can hold a union that has to be settled."""
    return _holds_union(hint, set())


def _holds_union(hint: Any, seen: set[Any]) -> bool:
    for member in members(hint):
        if isinstance(member, Variants):
            return True
        if member not in seen:
            seen.add(member)
            if any(_holds_union(inner, seen) for inner in _inside(member)):
                return True
    return False


def _inside(member: Any) -> list[Any]:
    if is_model(member):
        return [field.type for field in fields(member)]
    inner = item_type(member) or value_type(member)
    return [] if inner is None else [inner]


def choose(variants: Variants, value: Any, tag: Any, *, by_python_names: bool = False) -> Any:
    """Find the type of a value in a union; None when it is none of the variants.

    Args:
        variants: The union.
        value: What came (wire names), or what the user gave (either names).
        tag: Value of the sibling that tells the variant, if there is one.
        by_python_names: Keys may be the names of Python.
    """
    if is_array(value):
        return _choose_list(variants, value)
    if not is_object(value):
        return None
    if variants.by is not None:
        tag = _discriminator(variants, variants.by, value, by_python_names)
        if tag is None and variants.by in value:
            return None
    if tag is not None and variants.mapping:
        return resolved(variants.mapping.get(str(tag))) if isinstance(tag, (str, int)) else None
    return _best_match(variants, value, by_python_names)


def _discriminator(
    variants: Variants, by: str, value: Mapping[str, Any], by_python_names: bool
) -> Any:
    if by in value or not by_python_names:
        return value.get(by)
    names = [
        field.name for model in _objects(variants)[1] for field in fields(model) if field.wire == by
    ]
    return next((value[name] for name in names if name in value), None)


def _choose_list(variants: Variants, value: list[Any]) -> Any:
    """Take the list whose items the first item could be."""
    lists = [kind for kind in map(resolved, variants.candidates) if item_type(kind) is not None]
    first = value[0] if value else None
    if len(lists) < 2 or not is_object(first):
        return lists[0] if lists else None
    models = {m: kind for kind in lists for m in members(item_type(kind)) if is_model(m)}
    return models.get(_best_of(tuple(models), first, False))


def _best_match(variants: Variants, value: Mapping[str, Any], by_python_names: bool) -> Any:
    only, models = _objects(variants)
    return only or _best_of(models, value, by_python_names)


def _best_of(models: tuple[Any, ...], value: Mapping[str, Any], by_python_names: bool) -> Any:
    """Take the model that knows the most keys, if it has what it requires and knows half."""
    best, most = None, 0
    for model in models:
        candidate = _candidate(model)
        known = len(value.keys() & (candidate.names if by_python_names else candidate.wire))
        if known > most and 2 * known >= len(value) and _possible(candidate, value):
            best, most = model, known
    return best


def _possible(candidate: _Candidate, value: Mapping[str, Any]) -> bool:
    return all(wire in value or name in value for wire, name in candidate.required) and all(
        value.get(field.wire, value.get(field.name, only)) == only
        for field, only in candidate.constant
    )


@cache
def _objects(variants: Variants) -> tuple[Any, tuple[Any, ...]]:
    """Give the variant that every object is, where there is but one, and the models among all."""
    kinds = [member for member in _members(variants, set()) if _is_object(member)]
    return kinds[0] if len(kinds) == 1 else None, tuple(filter(is_model, kinds))


def _is_object(member: Any) -> bool:
    return is_model(member) or value_type(member) is not None


def _members(variants: Variants, seen: set[Any]) -> Iterator[Any]:
    for member in (m for candidate in variants.candidates for m in members(resolved(candidate))):
        if isinstance(member, Variants) and member not in seen:
            seen.add(member)
            yield from _members(member, seen)
        else:
            yield member


def scalars(variants: Variants) -> tuple[Any, ...]:
    """List what a union may be besides objects and lists, which are looked up when they come."""
    kinds = [
        member
        for kind in variants.candidates
        if not isinstance(kind, str)
        for member in members(kind)
    ]
    return tuple(kind for kind in kinds if item_type(kind) is None and not _is_object(kind))


@cache
def _candidate(model: Any) -> _Candidate:
    own = fields(model)
    wire = frozenset(field.wire for field in own)
    values = [(f, [v for m in members(f.type) for v in literal_values(m)]) for f in own]
    return _Candidate(
        model,
        wire,
        wire | {field.name for field in own},
        tuple((field.wire, field.name) for field in own if field.required),
        tuple((field, known[0]) for field, known in values if len(known) == 1),
    )
