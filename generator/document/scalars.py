"""Plain scalars by the core schema of YAML 1.2 (section 10.3.2), kept to what JSON can say.

Dates, `yes`, `on` and numbers with leading zeros are texts; so are `.inf`, `.nan` and numbers beyond a double.
"""

from __future__ import annotations

import math
import re

Scalar = str | int | float | bool | None

_WORDS: dict[str, bool | None] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL"), None),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_FIRST = frozenset("0123456789+-.")
_INTEGER = re.compile(r"[-+]?(?:0|[1-9][0-9]{0,999})")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|(?:0|[1-9][0-9]*)(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_BASED = re.compile(r"0o[0-7]{1,999}|0x[0-9a-fA-F]{1,999}")


def plain(text: str) -> Scalar:
    if text in _WORDS:
        return _WORDS[text]
    return _number(text) if text[0] in _FIRST else text


def _number(text: str) -> Scalar:
    if _INTEGER.fullmatch(text):
        return int(text)
    if _BASED.fullmatch(text):
        return int(text, 0)
    if len(text) < 1000 and _FLOAT.fullmatch(text):
        return finite(text)
    return text


def finite(text: str) -> float | str:
    """A double, or the text where it is too large for one."""
    number = float(text)
    return number if math.isfinite(number) else text
