"""The text of a path to tokens, and tokens to values (RFC 9535, sections 2.1, 2.3.1 and 2.3.5)."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from .steps import BadPath

Token = tuple[str, str]
"""Kind and text; the kinds are `text`, `number`, `mark`, `name` and `end`."""
END: Token = ("end", "")

_BLANK = " \t\n\r"
_TOKEN = re.compile(
    r"""(?P<text>'(?:[^'\\]|\\.)*+'|"(?:[^"\\]|\\.)*+")|(?P<number>-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?)|
    (?P<mark>\.\.|==|!=|<=|>=|&&|\|\||[][().,:?@$*!<>])|(?P<name>(?:[A-Za-z_]|[^\x00-\x7f])[\w\x80-\U0010ffff-]*)""",
    re.VERBOSE | re.DOTALL,
)
_QUOTES = re.compile(r"""\\(.)|(")""", re.DOTALL)


def tokens(path: str) -> Iterator[Token]:
    if path[:1] in _BLANK or path[-1:] in _BLANK:
        raise BadPath("it is empty, or has blanks around it")
    at, end, before = 0, len(path), ""
    while at < end:
        match = _TOKEN.match(path, at)
        if match is None or match.lastgroup is None:
            raise BadPath(f"`{path[at : at + 10].strip()}` is not understood")
        yield match.lastgroup, match[match.lastgroup]
        at, before = match.end(), match[match.lastgroup]
        if path[at : at + 1] in _BLANK and before in (".", ".."):
            raise BadPath(f"a blank stands behind `{before}`")
        while at < end and path[at] in _BLANK:
            at += 1


def unquoted(word: str) -> str:
    """The text between quotes of either kind; escapes are those of JSON, and the quote of its kind."""
    quote = word[0]
    if "\\" not in word and '"' not in word[1:-1]:
        inner = word[1:-1]
    else:
        inner = _QUOTES.sub(lambda match: _escape(match, quote), word[1:-1])
    try:
        found = json.loads(f'"{inner}"')
        found.encode()
    except ValueError:
        raise BadPath(f"{word[:40]} is no text of JSON") from None
    return str(found)


def _escape(match: re.Match[str], quote: str) -> str:
    """A text in single quotes as JSON would write it."""
    if match[2]:
        return '\\"'
    if match[1] == quote:
        return quote if quote == "'" else '\\"'
    return match[0] if match[1] not in "'\"" else "\\x"


def number(word: str) -> int | float:
    """As JSON has it: no leading zeros."""
    try:
        found = json.loads(word)
    except ValueError:
        raise BadPath(f"`{word[:40]}` is no number of JSON") from None
    assert isinstance(found, int | float)
    return found
