"""Whether what was found is what was expected; the words of it are in the suite's README."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Iterator
from typing import Any

NATIVE = ("$moment", "$date", "$bytes")
"""How a driver tells values that JSON has no type for."""
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")
"""RFC 3339 has several texts for one moment."""


def misses(expected: Any, found: Any, at: str = "", *, exact: bool = False) -> Iterator[str]:
    """Say where `found` differs.

    Args:
        expected: A value; an object asks for its members only, unless `exact`.
        found: What a driver or the server tells.
        at: Where it stands.
        exact: No other member may be there, but null: what is absent and what is null are read alike.
    """
    if isinstance(expected, dict) and len(expected) == 1 and (word := next(iter(expected))) in _WORDS:
        if not _WORDS[word](expected[word], found):
            yield f"{at or 'value'}: expected {word[1:]} {expected[word]!r}, found {_short(found)}"
    elif isinstance(expected, dict) and isinstance(found, dict) and not found.keys() & set(NATIVE):
        yield from _members(expected, found, at, exact)
    elif isinstance(expected, list) and isinstance(found, list):
        if len(expected) != len(found):
            yield f"{at or 'value'}: expected {len(expected)} items, found {len(found)}: {_short(found)}"
        for index, (item, other) in enumerate(zip(expected, found, strict=False)):
            yield from misses(item, other, f"{at}[{index}]", exact=exact)
    elif not _same(expected, found):
        yield f"{at or 'value'}: expected {_short(expected)}, found {_short(found)}"


def _members(expected: dict[str, Any], found: dict[str, Any], at: str, exact: bool) -> Iterator[str]:
    for key, value in expected.items():
        if key not in found and not _absent(value, exact):
            yield f"{at}.{key}: expected {_short(value)}, found nothing"
        elif key in found:
            yield from misses(value, found[key], f"{at}.{key}", exact=exact)
    for key in found.keys() - expected.keys() if exact else ():
        if found[key] is not None:
            yield f"{at}.{key}: expected nothing, found {_short(found[key])}"


def _absent(value: Any, exact: bool) -> bool:
    return (exact and value is None) or value == {"$absent": True}


def _same(expected: Any, found: Any) -> bool:
    if isinstance(found, dict) and found.keys() & set(NATIVE):
        kind, text = next(iter(found.items()))
        native = isinstance(expected, str) and (
            _moment(expected) == _moment(text) if kind == "$moment" else expected == text
        )
        return bool(native)
    if isinstance(expected, bool) or isinstance(found, bool):
        return expected is found
    if isinstance(expected, str) and isinstance(found, str) and MOMENT.fullmatch(expected):
        return bool(_moment(expected) == _moment(found))
    return bool(expected == found)


def _moment(text: str) -> Any:
    try:
        found = dt.datetime.fromisoformat(text)
    except ValueError:
        return text
    return found.astimezone(dt.UTC) if found.tzinfo else text


def _native(kind: str) -> Any:
    def check(expected: Any, found: Any) -> bool:
        return isinstance(found, dict) and kind in found and _same(expected, found)

    return check


_WORDS: dict[str, Any] = {
    "$absent": lambda expected, found: found is None,
    "$any": lambda expected, found: found is not None,
    "$is": lambda expected, found: json.dumps(expected) == json.dumps(found),
    "$matches": lambda expected, found: isinstance(found, str) and re.search(expected, found) is not None,
    "$least": lambda expected, found: isinstance(found, int | float) and found >= expected,
    "$most": lambda expected, found: isinstance(found, int | float) and found <= expected,
    "$only": lambda expected, found: not list(misses(expected, found, exact=True)),
    "$some": lambda expected, found: isinstance(found, list) and any(not list(misses(expected, o)) for o in found),
    **{kind: _native(kind) for kind in NATIVE},
}


def _short(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 200 else f"{text[:197]}…"
