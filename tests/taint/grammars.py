"""Where a mark stands in a printed file, by the grammar of that file: in a string, a comment or a text, or anywhere else."""

from __future__ import annotations

import ast
import json
import re
import tomllib
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import PurePosixPath
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token
from ruamel.yaml import YAML

from taint.payloads import MARK

UNSEEN = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]"
)
"""Characters that no printed file holds: they end lines in some language, or reorder and hide what a reader sees."""

TREE_SITTER = {
    ".ts": ("tree_sitter_typescript", "language_typescript"),
    ".mts": ("tree_sitter_typescript", "language_typescript"),
    ".cts": ("tree_sitter_typescript", "language_typescript"),
    ".js": ("tree_sitter_typescript", "language_typescript"),
    ".mjs": ("tree_sitter_typescript", "language_typescript"),
    ".cjs": ("tree_sitter_typescript", "language_typescript"),
}
"""Package and function of the grammar of a language, by the ends of its files' names."""

TEXTS = {"LICENSE", "py.typed"}
"""Files that are read by people alone."""

_TEXT_NODE = re.compile("string|comment|heredoc")


def faults(path: str, text: str) -> Iterator[str]:
    """Marks that a file holds outside its texts, and other harm that a text of the document did to it."""
    if found := UNSEEN.search(text):
        yield f"character {found[0]!r}: {_around(text, found.start())}"
    yield from _checker(path)(text)


def _checker(path: str) -> Callable[[str], Iterator[str]]:
    name = PurePosixPath(path)
    if name.suffix in TREE_SITTER:
        return lambda text: tree_sitter(text, name.suffix)
    if name.name in TEXTS:
        return lambda text: iter(())
    found = {".py": python, ".pyi": python, ".md": markdown, ".toml": toml, ".json": json_, ".yaml": yaml, ".yml": yaml}
    assert name.suffix in found, f"{path}: name its grammar in {__name__}"
    return found[name.suffix]


def _around(text: str, at: int) -> str:
    return repr(text[max(0, at - 60) : at + 60])


# code


def python(text: str) -> Iterator[str]:
    """What is no text is a name: a call, an attribute, a keyword, a hole of an f-string."""
    try:
        parsed = ast.parse(text.encode())
    except (SyntaxError, ValueError) as error:
        yield f"does not parse: {error}"
        return
    for node in ast.walk(parsed):
        for name in ("id", "attr", "arg", "name", "asname", "module", "rest"):
            if isinstance(found := getattr(node, name, None), str) and MARK.search(found):
                yield f"code: {found}"


def tree_sitter(text: str, suffix: str) -> Iterator[str]:
    """The smallest node at a mark is a string or a comment; a hole of a template is neither."""
    source = text.encode()
    root = _parser(suffix).parse(source).root_node
    if root.has_error:
        yield "does not parse"
    for match in re.finditer(MARK.pattern.encode(), source):
        node = root.descendant_for_byte_range(match.start(), match.end())
        if node is None or not (_TEXT_NODE.search(node.type) or _is_key(node)):
            yield f"code: {node and node.type} {_around(text, len(source[: match.start()].decode()))}"


def _is_key(node: Any) -> bool:
    """A bare key of an object says no more than a quoted one; a computed key is none."""
    return node.type == "property_identifier" and node.parent.type in {"pair", "property_signature"}


@cache
def _parser(suffix: str) -> Any:
    from importlib import import_module

    from tree_sitter import Language, Parser

    package, function = TREE_SITTER[suffix]
    return Parser(Language(getattr(import_module(package), function)()))


# data


def toml(text: str) -> Iterator[str]:
    yield from _keys(tomllib.loads(text))


def json_(text: str) -> Iterator[str]:
    yield from _keys(json.loads(text))


def yaml(text: str) -> Iterator[str]:
    yield from _keys(YAML(typ="safe").load(text))


def _keys(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        yield from (f"key: {key}" for key in value if MARK.search(key))
    for item in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from _keys(item)


def structure(path: str, text: str) -> set[str]:
    """The keys of a file of data, and the kinds of their values."""
    match PurePosixPath(path).suffix:
        case ".toml":
            return set(_structure(tomllib.loads(text)))
        case ".json":
            return set(_structure(json.loads(text)))
        case ".yaml" | ".yml":
            return set(_structure(YAML(typ="safe").load(text)))
    return set()


def _structure(value: Any, at: str = "") -> Iterator[str]:
    yield f"{at}: {type(value).__name__}"
    for key, item in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ():
        yield from _structure(item, f"{at}.{key if isinstance(key, str) else '*'}")


# Markdown

_MARKDOWN = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
_MARKDOWN.validateLink = lambda url: True  # type: ignore[method-assign]
_FENCED = {"python": ".py", "typescript": ".ts", "ts": ".ts", "javascript": ".js", "js": ".js", "json": ".json"}
_PLAIN = {"", "text", "console", "sh", "bash"}
_PIPE = re.compile(r"(?<!\\)(?:\\\\)*\|")
_LINK = re.compile(r"https?://|mailto:|#|(\.\./)?[\w-]+(/[\w-]+)*(\.\w+)?(#[\w-]+)?$")


def markdown(text: str) -> Iterator[str]:
    """No HTML, no image, no heading, no link that leads elsewhere than to the web; code in fences is held to its grammar."""
    lines, columns, before = text.split("\n"), 0, None
    for token in _MARKDOWN.parse(text):
        yield from _token(token)
        for child in token.children or ():
            yield from _token(child)
        if before in {"heading_open", "th_open"} and any(MARK.search(text) for text in _contents(token)):
            yield f"{before}: {token.content}"
        columns = 0 if token.type == "table_open" else columns + (token.type == "th_open")
        if token.type == "tr_open" and columns and token.map:
            line = lines[token.map[0]]
            if len(_PIPE.findall(line)) != columns + 1:
                yield f"row: {line}"
        before = token.type


def _contents(token: Token) -> list[str]:
    """What a line is written as, and what is read of it."""
    return [token.content, "".join(child.content for child in token.children or ())]


def _token(token: Token) -> Iterator[str]:
    match token.type:
        case "html_block" | "html_inline" | "image" if token.content != "<br>":
            yield f"{token.type}: {token.content or token.attrs}"
        case "link_open" if not _LINK.match(str(token.attrs.get("href"))):
            yield f"link: {token.attrs}"
        case "code_block" if MARK.search(token.content):
            yield f"code by indentation: {token.content!r}"
        case "fence" if token.info in _FENCED:
            yield from (f"{token.info}: {fault}" for fault in _checker(f"x{_FENCED[token.info]}")(token.content))
        case "fence" if token.info not in _PLAIN:
            yield f"fence: {token.info!r}"
