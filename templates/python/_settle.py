"""Unions of objects in what msgspec decoded: it left dicts, which become their variants.

A type without such a union has nothing to settle, and costs nothing. This is on the way of every
answer, so it looks at types directly and works in place.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any, TypeAlias

import msgspec

from ._model import Variants
from ._types import (
    MISFITS,
    fields,
    is_model,
    item_type,
    learnt,
    literal_values,
    members,
    resolved,
    sibling_of,
    value_type,
)
from ._variants import choose, holds_union, scalars

# value, the tag of a union in it
Settle: TypeAlias = Callable[[Any, Any], Any]

_AS_IT_CAME = frozenset((str, int, float, bool, type(None)))
_LIST: Any = list
_DICT: Any = dict


@cache
def settle(hint: Any) -> Settle | None:
    """Make the function that settles a decoded value of a type; None when there is nothing to."""
    steps = [_step(member) for member in members(hint) if _holds(member)]
    if not steps:
        return None
    if len(steps) == 1:
        return steps[0]

    def each(value: Any, tag: Any) -> Any:
        for step in steps:
            value = step(value, tag)
        return value

    return each


def _holds(member: Any) -> bool:
    return isinstance(member, Variants) or holds_union(member)


def _step(member: Any) -> Settle:
    if isinstance(member, Variants):
        return _variant(member)
    if is_model(member):
        return _object(member)
    inner = settle(item_type(member) or value_type(member))
    assert inner is not None
    return _array(inner) if item_type(member) is not None else _map(inner)


def _variant(variants: Variants) -> Settle:
    by, mapping = variants.by, variants.mapping
    as_it_came = all(kind in _AS_IT_CAME or literal_values(kind) for kind in scalars(variants))

    def step(value: Any, tag: Any) -> Any:
        if type(value) is _DICT:
            key = tag if by is None else value.get(by)
            kind = mapping.get(key) if type(key) is str else None
            if kind is None:
                kind = choose(variants, value, tag)
            return value if kind is None else _read(kind)(value)
        return value if as_it_came and type(value) is not _LIST else _kept(variants, value)

    return step


def _kept(kind: Any, value: Any) -> Any:
    """Read what may be odd: what does not match is kept as it came."""
    from ._convert import reader

    return reader(kind)(value, None, None, None)


@cache
def _read(variant: Any) -> Callable[[Any], Any]:
    """Make the reader of a variant when it is first met."""
    kind = learnt(resolved(variant))
    finish = settle(kind)

    def read(value: Any) -> Any:
        try:
            found = msgspec.convert(value, kind)
        except MISFITS:
            return _kept(kind, value)
        return found if finish is None else finish(found, None)

    return read


def _array(inner: Settle) -> Settle:
    def step(value: Any, tag: Any) -> Any:
        return [inner(item, tag) for item in value] if type(value) is _LIST else value

    return step


def _map(inner: Settle) -> Settle:
    def step(value: Any, tag: Any) -> Any:
        if type(value) is not _DICT:
            return value
        return {key: inner(item, tag) for key, item in value.items()}

    return step


def _object(model: Any) -> Settle:
    plan: list[tuple[str, Settle, str | None]] = []

    def step(value: Any, tag: Any) -> Any:
        if type(value) is model:
            for name, inner, sibling in plan or _fill(plan, model):
                found = getattr(value, name)
                if found is not None:
                    setattr(value, name, inner(found, sibling and getattr(value, sibling)))
        return value

    return step


def _fill(plan: list[Any], model: Any) -> list[Any]:
    """List a model's fields that hold unions, with the sibling that tells their variant."""
    steps = [(field, settle(field.type)) for field in fields(model)]
    plan[:] = [
        (field.name, step, sibling_of(field.type)) for field, step in steps if step is not None
    ]
    return plan
