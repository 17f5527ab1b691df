"""Escapers of the Python backend: one for each place where a text of the document lands."""

from __future__ import annotations

import keyword
import re
from collections.abc import Mapping

from ...model import Json, Words
from ...naming import Case, snake

_BUILTINS = {"str", "int", "float", "bool", "list", "dict", "bytes", "object", "tuple", "set", "type_", "None"}
_MODULES = {"dt", "builtins", "msgspec"}
KEYWORDS = frozenset({*keyword.kwlist, "None", "True", "False"})
FIELDS = frozenset({*KEYWORDS, *_BUILTINS, *_MODULES, "to_dict"})
METHODS = frozenset({*KEYWORDS})
ARGUMENTS = frozenset(
    {*KEYWORDS, *_MODULES, "self", "options", "timeout", "max_retries", "extra_headers", "extra_query", "extra_body",
     "idempotency_key", "omit"}
)  # fmt: skip
CLIENT_ARGUMENTS = frozenset(
    {*KEYWORDS, "self", "base_url", "environment", "timeout", "max_retries", "max_retry_wait", "headers", "query",
     "http_client", "on_request", "on_response", "on_drift", "strict", "webhook_secret", "max_response_bytes"}
)  # fmt: skip
_INVISIBLE = re.compile(
    r"[^\S\n ]|[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\uffff]|[\ud800-\udfff]"
)
_LIST = re.compile(r"^\s*([-*+]|\d+[.)])\s+")
_CODE = re.compile(r"`([A-Za-z_$][\w$-]*)(: true|: false|)`")
_CONSTANTS = {"`true`": "`True`", "`false`": "`False`", "`null`": "`None`"}
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
    return quote + "".join(_character(char, quote) for char in text) + quote


def _character(char: str, quote: str) -> str:
    if char == quote:
        return "\\" + char
    if char in _ESCAPES:
        return _ESCAPES[char]
    if char.isprintable():
        return char
    code = ord(char)
    return f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}" if code < 65536 else f"\\U{code:08x}"


def plain(text: str) -> str:
    """Prose without invisible, bidirectional or control characters, lines ending in \\n."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    return _INVISIBLE.sub(" ", text)


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


def wrapped(text: str, width: int, hang: str = "") -> list[str]:
    """Prose in lines of at most `width` characters; lists, tables and code keep their lines, `hang` indents later ones."""
    found: list[str] = []
    fenced = False
    for line in _paragraph_lines(plain(text)):
        fenced ^= line.lstrip().startswith("```")
        if fenced or len(line) + len(found and hang or "") <= width or line.lstrip().startswith(("```", "|")):
            found.append(f"{hang if found and line else ''}{line}".rstrip())
        else:
            found += _filled(line, width, hang, bool(found))
    return found


def _paragraph_lines(text: str) -> list[str]:
    """The lines of a text with each paragraph joined into one."""
    found: list[str] = []
    fenced = joinable = False
    for raw in text.strip().split("\n"):
        line = raw.rstrip()
        fence = line.lstrip().startswith("```")
        special = (
            fenced
            or fence
            or not line.strip()
            or _LIST.match(line)
            or line.lstrip().startswith(("|", "#", ">"))
            or line.startswith("    ")
        )
        if special or not joinable:
            found.append(line if fenced or fence or _LIST.match(line) or line.startswith("    ") else line.strip())
        else:
            found[-1] = f"{found[-1]} {line.strip()}"
        fenced ^= fence
        joinable = bool(line.strip()) and not fenced and not fence and not line.lstrip().startswith(("|", "#"))
    return found


def _filled(line: str, width: int, hang: str, later: bool) -> list[str]:
    marker = _LIST.match(line)
    inner = " " * len(marker[0]) if marker else ""
    found: list[str] = []
    current = hang if later else ""
    start = len(current)
    for word in ([line[: len(marker[0])].rstrip()] if marker else []) + line[len(marker[0]) if marker else 0 :].split():
        if len(current) > start and len(current) + 1 + len(word) > width:
            found.append(current)
            current = hang + inner + word
            start = 0
        else:
            current = f"{current} {word}" if len(current) > start else current + word
    return [*found, current.rstrip()]


def pythonic(text: str, names: Mapping[str, str]) -> str:
    """Prose in which `wireName` and `wireName: true` are said as Python says them."""

    def said(match: re.Match[str]) -> str:
        value = {": true": "=True", ": false": "=False"}.get(match[2], "")
        return f"`{names[match[1]]}{value}`" if match[1] in names else _CONSTANTS.get(match[0], match[0])

    return _CODE.sub(said, text) if "`" in text else text


def first_sentence(text: str) -> str:
    """The first sentence of a text, on one line."""
    paragraph = " ".join(plain(text).strip().split("\n\n")[0].split())
    match = re.search(r"(?<![A-Z])(?<!e\.g)(?<!i\.e)[.!?](?=\s+[A-Z`]|$)", paragraph)
    return paragraph[: match.end()] if match else paragraph


def identifier(name: Words, reserved: frozenset[str] = KEYWORDS, case: Case = snake) -> str:
    text = case(name)
    text = f"n_{text}" if not text or text[0].isdigit() else text
    return f"{text}_" if text in reserved else text
