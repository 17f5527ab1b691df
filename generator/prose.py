"""Prose of a document: cleaned, cut into lines and sentences, with its names said as a language says them."""

from __future__ import annotations

import re
from collections.abc import Mapping

_INVISIBLE = re.compile(
    r"[^\S\n ]|[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\uffff]|[\ud800-\udfff]"
)
_LIST = re.compile(r"^\s*([-*+]|\d+[.)])\s+")
_CODE = re.compile(r"(?<!header )`([A-Za-z_$][\w$-]*)(: true|: false|)`(?! header)")
_FENCES = ("```", "~~~")


def plain(text: str) -> str:
    """Prose without invisible, bidirectional or control characters, lines ending in \\n."""
    if text.isascii() and text.isprintable():
        return text
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    return _INVISIBLE.sub(" ", text)


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
    opened, joinable = "", False
    for raw in text.strip().split("\n"):
        line, mark, fenced = raw.rstrip(), raw.lstrip()[:3], bool(opened)
        fence = mark == opened if opened else mark in _FENCES
        if fence:
            opened, line = "" if opened else mark, line.replace("~~~", "```", 1)
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
        joinable = bool(line.strip()) and not opened and not fence and not line.lstrip().startswith(("|", "#"))
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


def spoken(text: str, names: Mapping[str, str], values: Mapping[str, str]) -> str:
    """Prose in which `wireName`, `wireName: true` and `null` are said as a language says them.

    `values` has what to write for `true`, `false` and `null`, and after the name for `: true` and `: false`.
    """

    def said(match: re.Match[str]) -> str:
        if match[1] in names:
            return f"`{names[match[1]]}{values.get(match[2], match[2])}`"
        return f"`{values.get(match[1], match[1])}`" if not match[2] else match[0]

    return _CODE.sub(said, text) if "`" in text else text


def headline(summary: str, doc: str) -> tuple[str, str]:
    """The line that documentation begins with, and what is left to say after it."""
    first = first_sentence(summary or doc)
    said = re.match(
        r"\s+".join(map(re.escape, first.rstrip(".!?").split())) + r"[.!?]*(?=\s|$)", plain(doc).strip(), re.I
    )
    rest = plain(doc).strip()[said.end() :].strip() if said else doc.strip()
    return (first if first.endswith(":") and rest else f"{first.rstrip('.!?:')}.") if first else "", rest


def first_sentence(text: str) -> str:
    """The first sentence of a text, on one line."""
    lines = plain(text).strip().split("\n\n")[0].split("\n")
    end = next(
        (at for at, line in enumerate(lines) if at and (_LIST.match(line) or line.lstrip()[:3] in _FENCES)), None
    )
    paragraph = " ".join(" ".join(lines[:end]).split())
    match = re.search(r"(?<![A-Z])(?<!e\.g)(?<!i\.e)[.!?](?=\s+[A-Z`]|$)", paragraph)
    return paragraph[: match.end()] if match else paragraph
