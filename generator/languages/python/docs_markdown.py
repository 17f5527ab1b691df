"""Escapers for Markdown: a text of the document can be read there, and can do nothing else.

What a description may keep is what CommonMark needs to read well: code spans, bold, and links that lead to the web or
to a mailbox. Everything else that could open something (HTML, images, other links, tables, headings, fences) is escaped.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import quote

from .text import plain

_SPECIAL = re.compile(r"([\\`*\[\]~|])")
_ENTITY = re.compile(r"&(?=#?\w+;)")
_UNDERSCORE = re.compile(r"(?<![^\W_])_|_(?![^\W_])")
_LEADING = re.compile(r"^(\s*)([#>+=-]|\d+(?=[.)]))")
_TOKEN = re.compile(
    r"(?P<ticks>`+)(?P<code>(?:(?!(?P=ticks))[\s\S])+?)(?<!`)(?P=ticks)(?!`)"
    r"|!\[(?P<alt>[^\[\]]{0,500})\](?:\([^()\s]{0,2000}\)|\[[^\[\]]{0,500}\])?"
    r"|\[(?P<text>[^\[\]]{0,500})\]\(\s{0,9}<?(?P<url>[^()<>\s]{0,2000})>?[^()<>\n]{0,500}\)"
    r"|<(?P<auto>https?://[^<>\s]{1,2000})>"
    r"|\*\*(?P<bold>[^*\n]{1,500})\*\*"
)
_FENCE = re.compile(r"^\s*(`{3,}|~{3,})")
_ITEM = re.compile(r"^(\s*)([-*+]|\d{1,9}[.)])\s+(?=\S)")
_HEADING = re.compile(r"^\s{0,3}#{1,6}\s+")
_RULE = re.compile(r"^\s*([-=*_]\s*){3,}$|^\s*\|?\s*:?-+:?\s*(\|\s*:?-*:?\s*)*$")
_SLUG = re.compile(r"[^\w\- ]")


def inline(text: str) -> str:
    """A text as part of one line, safe wherever in the line it stands."""
    return _leading(_spans(" ".join(plain(text).split())))


def cell(text: str) -> str:
    """A text as a cell of a table: a pipe is escaped, inside code too."""
    return re.sub(r"(?<!\\)\|", r"\\|", inline(text))


def code(text: str) -> str:
    """A code span that holds the text as it is."""
    shown = " ".join(plain(text).split())
    if not shown:
        return ""
    ticks = "`" * (1 + max((len(run) for run in re.findall("`+", shown)), default=0))
    padding = " " if shown[0] == "`" or shown[-1] == "`" else ""
    return f"{ticks}{padding}{shown}{padding}{ticks}"


def fence(source: str, language: str = "python") -> str:
    """A block of code, fenced by more backticks than it holds."""
    ticks = "`" * max(3, 1 + max((len(run) for run in re.findall("`+", source)), default=0))
    return f"{ticks}{language}\n{source}\n{ticks}"


def link(text: str, url: str) -> str:
    """A link where the URL is one to follow, else its text; the text is Markdown already."""
    address = web(url)
    return f"[{text}]({address})" if address else text


def web(url: str) -> str:
    """The URL as a link may hold it, or nothing where it does not lead to the web or to a mailbox."""
    if not re.match(r"(https?://[^/\s]|mailto:[^\s])", url, re.IGNORECASE):
        return ""
    return quote(plain(url), safe="/:?#@!$&+,;=%~.-_")


def slug(heading: str) -> str:
    """The anchor that a heading gets."""
    return _SLUG.sub("", heading.lower()).replace(" ", "-")


def block(text: str, limit: int = 60) -> list[str]:
    """A text as paragraphs, lists and code, at most `limit` lines of it; headings become bold lines."""
    found: list[str] = []
    open_list = False
    for kind, content in _pieces(plain(text)):
        listed = kind == "item"
        if found and not (listed and open_list):
            found.append("")
        open_list = listed
        if kind == "code":
            found += fence(content, "text").split("\n")
        elif kind == "heading":
            found.append(f"**{_spans(content.replace('**', ''))}**")
        elif listed:
            marker = _ITEM.match(content)
            assert marker
            found.append(f"- {inline(content[marker.end() :])}")
        else:
            found.append(inline(content))
        if len(found) >= limit:
            break
    return found


def _pieces(text: str) -> Iterable[tuple[str, str]]:
    """Paragraphs, items, headings and code of a text, each joined to what one line needs."""
    held: list[str] = []
    kind = "text"
    fenced = ""
    for raw in [*text.split("\n"), ""]:
        line = raw.rstrip()
        if fenced:
            if line.strip().startswith(fenced):
                yield "code", "\n".join(held)
                held, fenced = [], ""
            else:
                held.append(raw)
            continue
        opening = _FENCE.match(line)
        starts = opening or _ITEM.match(line) or _HEADING.match(line) or not line.strip() or _RULE.match(line)
        if starts and held:
            yield kind, " ".join(held)
            held = []
        if opening:
            fenced = opening[1][:3]
        elif _HEADING.match(line):
            yield "heading", _HEADING.sub("", line).rstrip("# ")
        elif line.strip() and not _RULE.match(line):
            kind = "item" if _ITEM.match(line) else kind if held else "text"
            held.append(line.strip())
    if held:
        yield ("code", "\n".join(held)) if fenced else (kind, " ".join(held))


def _spans(text: str) -> str:
    """Known spans rewritten one by one, everything between them escaped."""
    found: list[str] = []
    end = 0
    for match in _TOKEN.finditer(text):
        found += [_escaped(text[end : match.start()]), _span(match)]
        end = match.end()
    return "".join([*found, _escaped(text[end:])])


def _span(match: re.Match[str]) -> str:
    if match["ticks"]:
        return code(match["code"])
    if match["alt"] is not None:
        return _escaped(match["alt"])
    if match["text"] is not None:
        shown = _code_only(match["text"])
        return link(shown, match["url"])
    if match["auto"]:
        return f"<{web(match['auto'])}>"
    return f"**{_code_only(match['bold'].strip())}**" if match["bold"].strip() else ""


def _code_only(text: str) -> str:
    """The inside of a link or of bold text: code spans stay, nothing else nests."""
    parts = re.split(r"(`[^`]+`)", text)
    return "".join(code(part[1:-1]) if index % 2 else _escaped(part) for index, part in enumerate(parts))


def _escaped(text: str) -> str:
    text = _SPECIAL.sub(r"\\\1", _ENTITY.sub("&amp;", text))
    return _UNDERSCORE.sub(r"\\_", text).replace("<", "&lt;").replace(">", "&gt;")


def _leading(text: str) -> str:
    """A line that begins a heading, a quote, a list or a rule, as a paragraph."""
    match = _LEADING.match(text)
    if match is None:
        return text
    rest = text[match.end() :]
    return f"{match[1]}{match[2]}\\{rest}" if match[2][0].isdigit() else f"{match[1]}\\{match[2]}{rest}"
