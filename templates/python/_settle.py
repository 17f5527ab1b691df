"""Unions of objects in what msgspec decoded: it left dicts, which become their variants.

A type without such a union has nothing to settle, and costs nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any, TypeAlias

from ._convert import reader
from ._guards import is_array, is_object
from ._model import Variants
from ._types import fields, is_model, item_type, members, sibling_of, value_type
from ._variants import choose, holds_union

# value, the tag of a union in it
Settle: TypeAlias = Callable[[Any, Any], Any]


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
    def step(value: Any, tag: Any) -> Any:
        if not is_object(value) and not is_array(value):
            return value
        chosen = choose(variants, value, tag)
        return value if chosen is None else reader(chosen)(value, None, None, None)

    return step


def _array(inner: Settle) -> Settle:
    def step(value: Any, tag: Any) -> Any:
        return [inner(item, tag) for item in value] if is_array(value) else value

    return step


def _map(inner: Settle) -> Settle:
    def step(value: Any, tag: Any) -> Any:
        if not is_object(value):
            return value
        return {key: inner(item, tag) for key, item in value.items()}

    return step


def _object(model: Any) -> Settle:
    def step(value: Any, tag: Any) -> Any:
        if isinstance(value, model):
            for name, inner, sibling in _plan(model):
                found = getattr(value, name)
                if found is not None:
                    setattr(value, name, inner(found, getattr(value, sibling) if sibling else None))
        return value

    return step


@cache
def _plan(model: Any) -> tuple[tuple[str, Settle, str | None], ...]:
    """List a model's fields that hold unions, with the sibling that tells their variant."""
    steps = ((field, settle(field.type)) for field in fields(model))
    return tuple(
        (field.name, step, sibling_of(field.type)) for field, step in steps if step is not None
    )
