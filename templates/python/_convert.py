"""Reading JSON that does not match its documentation: object by object, keeping what is odd.

A reader is made once for each type. It takes a value as JSON gave it and gives the value typed as
far as it can be; what does not fit stays as it came and is reported.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from functools import cache
from typing import TYPE_CHECKING, Any, TypeAlias

import msgspec

from ._describe import describe, describe_values
from ._guards import is_array, is_object
from ._model import Variants
from ._types import (
    MISFITS,
    Field,
    fields,
    is_model,
    item_type,
    learnt,
    literal_values,
    members,
    sibling_of,
    value_type,
)
from ._variants import choose, holds_union, scalars

if TYPE_CHECKING:
    from ._drift import At, Report

# value, where it is, whom to tell, the tag of a union in it
Reader: TypeAlias = "Callable[[Any, At, Report | None, Any], Any]"
_EXACT: dict[Any, type] = {str: str, int: int, bool: bool}


@cache
def reader(hint: Any) -> Reader:
    """Make the reader of a type."""
    parts = [part for part in members(hint) if part is not type(None)]
    values = [value for part in parts for value in literal_values(part)]
    if values and all(part in (str, int) or literal_values(part) for part in parts):
        read = _choice(values)
    elif len(parts) == 1:
        read = _reader_of_member(parts[0])
    else:
        read = _union(parts, describe(*parts))
    return _nullable(read) if type(None) in members(hint) else read


def _reader_of_member(member: Any) -> Reader:
    if member is Any or member is object:
        return _anything
    if isinstance(member, Variants):
        return _variant(member)
    if is_model(member):
        return _object(member)
    if item_type(member) is not None:
        return _array(member)
    if value_type(member) is not None:
        return _map(member)
    return _scalar(member)


def _anything(value: Any, at: At, report: Report | None, tag: Any) -> Any:
    return value


def _odd(value: Any, at: At, report: Report | None, expected: str) -> Any:
    """Keep a value as it came."""
    if report:
        report(at, expected, value)
    return value


def _nullable(read_value: Reader) -> Reader:
    def read(value: Any, at: At, report: Report | None, tag: Any) -> Any:
        return None if value is None else read_value(value, at, report, tag)

    return read


def _scalar(kind: Any) -> Reader:
    exact, expected = _EXACT.get(kind), describe(kind)

    def read(value: Any, at: At, report: Report | None, tag: Any) -> Any:
        if type(value) is exact:
            return value
        try:
            done = msgspec.convert(value, kind)
        except MISFITS:
            return _odd(value, at, report, expected)
        if report and kind is dt.datetime and done.tzinfo is None:
            report(at, "a date-time with its offset", value)
        return done

    return read


def _choice(values: list[Any]) -> Reader:
    known, expected = frozenset(values), describe_values(values)

    def read(value: Any, at: At, report: Report | None, tag: Any) -> Any:
        if isinstance(value, (str, int)) and value in known:
            return value
        return _odd(value, at, report, expected)

    return read


def _array(member: Any) -> Reader:
    read_item = reader(item_type(member))

    def read(value: Any, at: At, report: Report | None, tag: Any) -> Any:
        if not is_array(value):
            return _odd(value, at, report, "an array")
        return [read_item(item, (at, index), report, tag) for index, item in enumerate(value)]

    return read


def _map(member: Any) -> Reader:
    read_value = reader(value_type(member))

    def read(value: Any, at: At, report: Report | None, tag: Any) -> Any:
        if not is_object(value):
            return _odd(value, at, report, "an object")
        return {key: read_value(item, (at, key), report, tag) for key, item in value.items()}

    return read


def _variant(variants: Variants) -> Reader:
    expected = describe(variants)
    read_scalar = _nullable(_union(scalars(variants), expected))

    def read(value: Any, at: At, report: Report | None, tag: Any) -> Any:
        if not isinstance(value, (dict, list)):
            return read_scalar(value, at, report, tag)
        chosen = choose(variants, value, tag)
        if chosen is None:
            return _odd(value, at, report, expected)
        return reader(chosen)(value, at, report, None)

    return read


def _union(parts: Iterable[Any], expected: str) -> Reader:
    """Try the members that could take the value; text and free objects come last."""
    readers = [(part, _reader_of_member(part)) for part in sorted(parts, key=_generality)]

    def read(value: Any, at: At, report: Report | None, tag: Any) -> Any:
        for part, read_part in readers:
            if _takes(part, value):
                return read_part(value, at, report, tag)
        return _odd(value, at, report, expected)

    return read


def _generality(member: Any) -> int:
    if member is Any or member is object:
        return 3
    if value_type(member) is not None:
        return 2
    return int(member is str or isinstance(member, Variants))


def _takes(member: Any, value: Any) -> bool:
    if member is Any or member is object:
        return True
    if isinstance(value, dict):
        return isinstance(member, Variants) or is_model(member) or value_type(member) is not None
    if isinstance(value, list):
        return isinstance(member, Variants) or item_type(member) is not None
    return not isinstance(member, Variants) and _converts(value, member)


def _converts(value: Any, member: Any) -> bool:
    try:
        msgspec.convert(value, learnt(member))
    except MISFITS:
        return False
    return True


def _object(model: Any) -> Reader:
    expected = describe(model)
    whole = not holds_union(model)
    if whole:
        learnt(model)

    def read(value: Any, at: At, report: Report | None, tag: Any) -> Any:
        if not is_object(value):
            return _odd(value, at, report, expected)
        if report is not None:
            _report_unknown(model, value, at, report)
            return _field_by_field(model, value, at, report)
        if whole:
            try:
                return msgspec.convert(value, model)
            except MISFITS:
                pass
        return _field_by_field(model, value, at, None)

    return read


def _field_by_field(model: Any, value: dict[str, Any], at: At, report: Report | None) -> Any:
    found: dict[str, Any] = {}
    for field, read, tag_key in _plan(model):
        if field.wire in value:
            tag = value.get(tag_key) if tag_key else None
            found[field.name] = read(value[field.wire], (at, field.wire), report, tag)
        elif field.required:
            found[field.name] = _odd(None, (at, field.wire), report, describe(field.type))
    return model(**found)


@cache
def _plan(model: Any) -> tuple[tuple[Field, Reader, str | None], ...]:
    """List a model's fields with their readers and the wire name of the sibling they go by."""
    wires = {field.name: field.wire for field in fields(model)}
    return tuple(
        (field, reader(field.type), wires.get(sibling_of(field.type) or ""))
        for field in fields(model)
    )


def _report_unknown(model: Any, value: dict[str, Any], at: At, report: Report) -> None:
    known = {field.wire for field in fields(model)}
    for key, found in value.items():
        if key not in known:
            report((at, key), "no such field", found)
