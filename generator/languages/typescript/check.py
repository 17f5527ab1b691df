"""Whether a printed file is TypeScript: parsed with a grammar, since no compiler of the language comes with Python."""

from __future__ import annotations

import json
from functools import cache

from tree_sitter import Language, Node, Parser
from tree_sitter_typescript import language_typescript


@cache
def _parser() -> Parser:
    return Parser(Language(language_typescript()))


def check(path: str, text: str) -> str | None:
    """Why a file does not parse, or None."""
    if path.endswith(".json"):
        return _json(text)
    if not path.endswith(".ts"):
        return None
    root = _parser().parse(text.encode()).root_node
    return _reason(root) if root.has_error else None


def _json(text: str) -> str | None:
    try:
        json.loads(text)
    except ValueError as error:
        return str(error)
    return None


def _reason(node: Node) -> str:
    """The first place that the grammar has no rule for."""
    while deeper := next((child for child in node.children if child.has_error), None):
        node = deeper
    row, column = node.start_point
    return f"line {row + 1}, column {column + 1}"
