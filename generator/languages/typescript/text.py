"""Escapers of the TypeScript backend: one for each place where a text of the document lands."""

from __future__ import annotations

import math
import re
import textwrap
from collections.abc import Iterable

from ...model import Json, Words
from ...naming import Case, camel
from ...prose import plain, wrapped
from .layout import WIDTH, Node, Sum

KEYWORDS = frozenset(
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends false "
    "finally for function if implements import in instanceof interface let new null package private protected public return "
    "static super switch this throw true try typeof undefined var void while with yield".split()
)
OBJECTS = frozenset(
    "constructor hasOwnProperty isPrototypeOf propertyIsEnumerable toLocaleString toString valueOf".split()
)
"""What every object has; the compiler takes a member of such a name for it."""
METHODS = frozenset({*OBJECTS, "prototype", "then", "toJSON"})
"""Names that a method cannot have: an object has them, `await` or `JSON.stringify` asks for them."""
FIELDS = OBJECTS
LOCALS = frozenset(
    {*KEYWORDS, "params", "options", "call", "pages", "stream", "download", "Date", "Promise", "NaN", "Infinity"}
)
_NAME = re.compile(r"[A-Za-z_$][A-Za-z0-9_$]*")
_LONG = 90
_ESCAPES = {"\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t", "\b": "\\b", "\f": "\\f", "\v": "\\v"}
_TAG = re.compile(r"(?<![\w\\`])@(?=\w)")
_SPAN = re.compile(r"(`+)(.+?)(?<!`)\1(?!`)")
_SPECIAL = re.compile(r"[{}]|<(?=[A-Za-z/!?])")


def literal(value: Json) -> str:
    """A TypeScript expression equal to `value`."""
    if isinstance(value, str):
        return _quoted(value)
    if isinstance(value, dict):
        return (
            "{ " + ", ".join(f"{key(str(name))}: {literal(item)}" for name, item in value.items()) + " }"
            if value
            else "{}"
        )
    if isinstance(value, list):
        return "[" + ", ".join(map(literal, value)) + "]"
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    return _number(value)


def spaced(words: Iterable[str]) -> Node:
    """A text of words that need no escape, blanks between; a long one in parts."""
    text = " ".join(words)
    parts = textwrap.wrap(text, _LONG - 10, break_long_words=False, break_on_hyphens=False)
    if len(text) <= _LONG or len(parts) == 1:
        return f'"{text}"'
    return Sum((*(f'"{part} "' for part in parts[:-1]), f'"{parts[-1]}"'))


def _number(value: float) -> str:
    if isinstance(value, float) and not math.isfinite(value):
        return "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e21:
        value = int(value)
    return repr(value).replace("e+", "e").replace("e-0", "e-")


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
    return f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}" if code < 65536 else f"\\u{{{code:x}}}"


def key(name: str) -> str:
    """The key of a member; `__proto__` would set a prototype, were it not computed.

    So is what may be an identifier of some Unicode, which formatters would leave without quotes.
    """
    if name == "__proto__" or not name.isascii():
        return f"[{_quoted(name)}]"
    return name if _NAME.fullmatch(name) else _quoted(name)


def member(name: str) -> str:
    """The key of a member of a type, where nothing is set."""
    return name if _NAME.fullmatch(name) else _quoted(name)


def access(value: str, name: str) -> str:
    """A member of a value."""
    return f"{value}.{name}" if _NAME.fullmatch(name) else f"{value}[{_quoted(name)}]"


def comment(lines: list[str], indent: str = "") -> str:
    """A documentation comment of lines that are safe already; empty without any."""
    while lines and not lines[-1]:
        lines = lines[:-1]
    if not lines:
        return ""
    if len(lines) == 1 and len(indent) + len(lines[0]) + 7 <= WIDTH and not lines[0].startswith("```"):
        return f"{indent}/** {lines[0]} */"
    return "\n".join([f"{indent}/**", *(f"{indent} * {line}".rstrip() for line in lines), f"{indent} */"])


def example(code: list[str]) -> list[str]:
    """Code as the end of a documentation comment."""
    return ["", "@example", "```ts", *map(ended, code), "```"]


def doc(text: str, width: int) -> list[str]:
    """Prose as lines for the inside of a documentation comment."""
    found: list[str] = []
    fenced = False
    for line in wrapped(text, width):
        fence = line.lstrip().startswith(("```", "~~~"))
        found.append(ended(plain(line)) if fenced or fence else prose(line))
        fenced ^= fence
    return [*found, "```"] if fenced else found


def prose(line: str) -> str:
    """A line for the inside of a documentation comment, in which nothing is a tag, HTML, or the end of it."""
    line = plain(line).replace("\n", " ").rstrip()
    parts: list[str] = []
    at = 0
    for span in _SPAN.finditer(line):
        parts += [_escaped(line[at : span.start()]), span[0].replace("{@", "{ @")]
        at = span.end()
    found = "".join([*parts, _escaped(line[at:])])
    return ended(f"\\{found}" if found.lstrip().startswith("@") else found)


def _escaped(text: str) -> str:
    return _TAG.sub(r"\\@", _SPECIAL.sub(r"\\\g<0>", text))


def inside(text: str) -> str:
    """A name for a code span inside a documentation comment."""
    return ended(" ".join(plain(text).replace("`", "'").split()))


def ended(text: str) -> str:
    """Without what would end a comment."""
    return text.replace("*/", "*\\/")


def identifier(name: Words, reserved: frozenset[str] = frozenset(), case: Case = camel) -> str:
    text = case(name)
    text = case(("n", *name)) if not text or text[0].isdigit() else text
    return f"{text}_" if text in reserved else text
