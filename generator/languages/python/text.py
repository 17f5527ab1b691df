"""Escapers of the Python backend: one for each place where a text of the document lands."""

from __future__ import annotations

import keyword
from collections.abc import Mapping

from ...model import Json, Words
from ...naming import Case, snake
from ...prose import plain, spoken

_BUILTINS = {"str", "int", "float", "bool", "list", "dict", "bytes", "object", "tuple", "set", "type_", "None"}
_MODULES = {"dt", "builtins", "decimal", "msgspec"}
KEYWORDS = frozenset({*keyword.kwlist, "None", "True", "False"})
FIELDS = frozenset({*KEYWORDS, *_BUILTINS, *_MODULES, "to_dict"})
METHODS = frozenset({*KEYWORDS, "omit", "overload", "property", "datetime", "date", "time", "timedelta"})
"""A method is seen by what follows it in its class: defaults, decorators, annotations."""
ARGUMENTS = frozenset(
    {*KEYWORDS, *_MODULES, "self", "options", "timeout", "max_retries", "extra_headers", "extra_query", "extra_body",
     "idempotency_key", "omit"}
)  # fmt: skip
CLIENT_ARGUMENTS = frozenset(
    {*KEYWORDS, "self", "base_url", "environment", "timeout", "max_retries", "max_retry_wait", "headers", "query",
     "http_client", "on_request", "on_response", "on_drift", "strict", "webhook_secret", "max_response_bytes"}
)  # fmt: skip
_CONSTANTS = {"true": "True", "false": "False", "null": "None", ": true": "=True", ": false": "=False"}
_ESCAPES = {"\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def literal(value: Json) -> str:
    """A Python expression equal to `value`."""
    if isinstance(value, str):
        return _quoted(value)
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_quoted(str(key))}: {literal(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(literal, value)) + "]"
    return repr(value)


def _quoted(text: str) -> str:
    quote = "'" if text.count('"') > text.count("'") else '"'
    safe = text.isprintable() and quote not in text and "\\" not in text
    return quote + (text if safe else "".join(_character(char, quote) for char in text)) + quote


def _character(char: str, quote: str) -> str:
    if char == quote:
        return "\\" + char
    if char in _ESCAPES:
        return _ESCAPES[char]
    if char.isprintable():
        return char
    code = ord(char)
    return f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}" if code < 65536 else f"\\U{code:08x}"


def docstring(lines: list[str], indent: str) -> str:
    """A docstring of these lines, indented; nothing in it can end it early."""
    safe = [prose(line) for line in lines]
    while safe and not safe[-1]:
        safe.pop()
    if not safe:
        safe = [""]
    if len(safe) == 1:
        return f'{indent}"""{safe[0]}{_padding(safe[0])}"""'
    body = "\n".join(f"{indent}{line}" if line else "" for line in safe[1:])
    return f'{indent}"""{safe[0]}' + (f"\n{body}" if len(safe) > 1 else "") + f'\n{indent}"""'


def prose(line: str) -> str:
    """A line for the inside of a docstring; nothing in it can end it."""
    return plain(line).rstrip().replace("\\", "\\\\").replace('"""', '\\"\\"\\"')


def _padding(line: str) -> str:
    return " " if line.endswith('"') else ""


def pythonic(text: str, names: Mapping[str, str]) -> str:
    """Prose in which `wireName` and `wireName: true` are said as Python says them."""
    return spoken(text, names, _CONSTANTS)


def identifier(name: Words, reserved: frozenset[str] = KEYWORDS, case: Case = snake) -> str:
    text = case(name)
    text = f"n_{text}" if not text or text[0].isdigit() else text
    return f"{text}_" if text in reserved else text
