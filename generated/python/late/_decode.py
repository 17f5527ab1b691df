"""From the bytes of a response to typed values: strictly and fast, else leniently."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Any

import msgspec

from ._settle import Settle, settle
from ._types import decoder, resolve

if TYPE_CHECKING:
    from ._drift import Report


class _Plan(msgspec.Struct, frozen=True):
    decode: Callable[[bytes], Any]
    settle: Settle | None


@cache
def _plan(reference: str) -> _Plan:
    hint = resolve(reference)
    return _Plan(decoder(hint), settle(hint))


def decode(content: bytes, reference: str, report: Report | None = None) -> Any:
    """Decode JSON as a type; what does not match the type is kept as it came.

    Args:
        content: The body.
        reference: Reference of the type, "post:Post".
        report: Told of each difference; with it, unknown fields and values are looked for too.

    Raises:
        ValueError: It is not JSON.
    """
    if report is None:
        plan = _plan(reference)
        try:
            value = plan.decode(content)
        except (msgspec.DecodeError, RecursionError):
            return convert(loads(content), reference)
        return value if plan.settle is None else plan.settle(value, None)
    return convert(loads(content), reference, report)


def convert(value: Any, reference: str, report: Report | None = None) -> Any:
    """Give a value that JSON gave as a type, as far as it can be."""
    from ._convert import reader

    return reader(resolve(reference))(value, None, report, None)


def loads(content: bytes) -> Any:
    """Parse JSON, also such as only Python's own parser takes (NaN, lone surrogates, a BOM).

    Raises:
        ValueError: It is not JSON.
    """
    try:
        return msgspec.json.decode(content)
    except (msgspec.DecodeError, RecursionError):
        pass
    try:
        return json.loads(content)
    except RecursionError:
        raise ValueError("JSON is nested too deeply") from None
