"""Escapers for Markdown: a text of the document can be read there, and can do nothing else.

What a description may keep is what it needs to read well: code spans, bold text, and links that lead to the web or to a
mailbox. Everything else that could open something (HTML, images, other links, tables, headings, fences, mathematics) is
escaped, every pattern is linear, and invisible or bidirectional characters are gone before any of it is looked at.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping
from urllib.parse import quote

from .prose import plain

_SPECIAL = re.compile(r"[\\`*\[\]~|$]|(?<![^\W_])_|_(?![^\W_])")
_ENTITY = re.compile(r"&(?=#?\w+;)")
_TAG = re.compile(
    r"</?(?:p|br|b|i|em|strong|code|ul|ol|li|a|div|span|small|su[bp]|pre|h[1-6])\b[^<>]{0,500}>", re.IGNORECASE
)
_LEADING = re.compile(r"[#>+=-]|\d+(?=[.)])")
_PIPE = re.compile(r"(?<!\\)(\\*)\|")
_ADDRESS = r"\(\s{0,9}<?(?P<%s>[^()<>\s]{0,2000})>?(?:\s[^()<>]{0,500})?\)"
_TOKEN = re.compile(
    r"\\(?P<literal>[!-/:-@\[-`{-~])"
    r"|(?P<ticks>`+)"
    rf"|!\[(?P<alt>[^\[\]]{{0,500}})\](?:{_ADDRESS % 'image'})?"
    rf"|\[(?P<text>[^\[\]]{{0,500}})\]{_ADDRESS % 'url'}"
    r"|<(?P<auto>https?://[^<>\s]{1,2000})>"
    r"|(?P<bare>https?://[^\s<>()\[\]`*|\\\"']{1,2000})"
    r"|\*\*(?P<bold>[^*]{1,500})\*\*"
)
_ITEM = re.compile(r"(?:[-*+]|\d{1,9}[.)])\s+(?=\S)")
_HEADING = re.compile(r"#{1,6}\s+(?=\S)")
_SLUG = re.compile(r"[^\w\- ]")


def inline(text: str) -> str:
    """A text as part of one line, safe wherever in the line it stands."""
    shown = " ".join(_spans(" ".join(plain(text).split())).split())
    start = _LEADING.match(shown)
    if start is None:
        return shown
    return f"{start[0]}\\{shown[start.end() :]}" if start[0][0].isdigit() else f"\\{shown}"


def cell(text: str) -> str:
    """A text as a cell of a table: a pipe is escaped, inside code too."""
    return in_cell(inline(text))


def in_cell(markdown: str) -> str:
    """Markdown of one line, made fit for a cell of a table."""
    return _PIPE.sub(lambda match: match[0] if len(match[1]) % 2 else f"{match[1]}\\|", markdown)


def code(text: str) -> str:
    """A code span that holds the text as it is, but for runs of blanks."""
    shown = " ".join(plain(text).split())
    if not shown:
        return ""
    ticks = _longer(shown, 1)
    padding = " " if shown[0] == "`" or shown[-1] == "`" else ""
    return f"{ticks}{padding}{shown}{padding}{ticks}"


def fence(source: str, language: str) -> str:
    """A block of code, fenced by more backticks than it holds."""
    ticks = _longer(source, 3)
    return f"{ticks}{language}\n{source}\n{ticks}"


def _longer(text: str, least: int) -> str:
    return "`" * max(least, 1 + max((len(run) for run in re.findall("`+", text)), default=0))


def link(markdown: str, url: str) -> str:
    """A link where the URL is one to follow, else only what it would have shown."""
    address = web(url)
    return f"[{markdown}]({address})" if address and markdown.strip() else markdown


def web(url: str) -> str:
    """The URL as Markdown may hold it, or nothing where it does not lead to the web or to a mailbox."""
    if not re.match(r"https?://[^/\s]|mailto:[^\s]", url, re.IGNORECASE):
        return ""
    return quote(plain(url), safe="/:?#@!$&+,;=%~.-_")


def slug(heading: str) -> str:
    """The anchor that a heading gets."""
    return _SLUG.sub("", heading.lower()).replace(" ", "-")


# spans


def _spans(text: str) -> str:
    """Known spans rewritten one by one, everything between them escaped."""
    found: list[str] = []
    closings = _closings(text) if "`" in text else {}
    at = 0
    while match := _TOKEN.search(text, at):
        _add(found, _escaped(text[at : match.start()]))
        at = match.end()
        if match["ticks"]:
            end = closings.get(match.start())
            _add(found, _escaped(match[0]) if end is None else code(text[at : end - len(match[0])]))
            at = end or at
        else:
            _add(found, _span(match))
    return "".join([*found, _escaped(text[at:])])


def _add(found: list[str], span: str) -> None:
    """Nothing that stands before a link may turn it into an image."""
    if span.startswith("[") and found and found[-1].endswith("!"):
        found[-1] = f"{found[-1][:-1]}\\!"
    if span:
        found.append(span)


def _closings(text: str) -> Mapping[int, int]:
    """Where the code span that a run of backticks opens is over, for runs that open one."""
    found: dict[int, int] = {}
    latest: dict[int, int] = {}
    for match in reversed(list(re.finditer("`+", text))):
        size = len(match[0])
        if size in latest:
            found[match.start()] = latest[size]
        latest[size] = match.end()
    return found


def _span(match: re.Match[str]) -> str:
    match match.lastgroup:
        case "literal":
            return _escaped(match["literal"])
        case "alt" | "image":
            return _escaped(match["alt"])
        case "url":
            return link(_nested(match["text"]), html.unescape(match["url"]))
        case "auto":
            return f"<{web(match['auto'])}>"
        case "bare":
            address = match["bare"].rstrip(".,;:!?~_")
            return (
                f"<{web(address)}>{_escaped(match['bare'][len(address) :])}"
                if web(address)
                else _escaped(match["bare"])
            )
    inside = _nested(match["bold"].strip())
    return f"**{inside}**" if inside else ""


def _nested(text: str) -> str:
    """The inside of a link or of bold text: code stays, nothing else nests."""
    parts = re.split(r"`([^`]+)`", text)
    return "".join(code(part) if index % 2 else _escaped(part) for index, part in enumerate(parts))


def _escaped(text: str) -> str:
    text = " ".join(re.split(r"\s", plain(html.unescape(_TAG.sub(" ", text)))))
    text = _SPECIAL.sub(r"\\\g<0>", _ENTITY.sub("&amp;", text))
    return text.replace("<", "&lt;")


# blocks


def block(text: str, limit: int = 60) -> list[str]:
    """A text as lines of paragraphs, lists and code, cut after the piece that reaches `limit`."""
    found: list[str] = []
    before = ""
    for kind, content in _pieces(plain(text)):
        if len(found) >= limit:
            break
        if found and not (kind == before == "item"):
            found.append("")
        found += _block(kind, content)
        before = kind
    return found


def _block(kind: str, content: str) -> list[str]:
    if kind == "code":
        return fence(content, "text").split("\n")
    if kind == "heading":
        return [f"**{_nested(content.replace('*', ''))}**"]
    return [f"- {inline(content)}" if kind == "item" else inline(content)]


def _pieces(text: str) -> Iterator[tuple[str, str]]:
    """Paragraphs, items, headings and code, each with its lines joined."""
    lines = iter(text.split("\n"))
    held: list[str] = []
    kind = "text"
    for line in map(str.strip, lines):
        heading, item = _HEADING.match(line), _ITEM.match(line)
        fenced = line.startswith(("```", "~~~"))
        if held and (heading or item or fenced or not line or _is_rule(line)):
            yield kind, " ".join(held)
            held, kind = [], "text"
        if fenced:
            yield "code", "\n".join(_until(lines, line[:3]))
        elif heading:
            yield "heading", line[heading.end() :].rstrip("# ")
        elif item:
            held, kind = [line[item.end() :]], "item"
        elif line and not _is_rule(line):
            held.append(line)
    if held:
        yield kind, " ".join(held)


def _until(lines: Iterator[str], closing: str) -> Iterator[str]:
    for line in lines:
        if line.strip().startswith(closing):
            return
        yield line.rstrip()


def _is_rule(line: str) -> bool:
    """A rule, the underline of a heading, or the line below the head of a table."""
    return len(line) > 2 and not line.strip("-=*_|: ")
