"""Texts that an unquoted comma tore apart: in `{ a: one, two }` the comma ends the text of `a`, and `two` is a key."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .problem import Position, Problem, Severity, problem, quoted
from .rule_names import Rule

TORN: dict[Rule, Severity] = {"truncated-text": "warning", "broken-flow-mapping": "error"}
"""Without harm to the document, and with."""


@dataclass(slots=True)
class Torn:
    """In `held`, the text under `key` goes on in `pieces`, which were read as keys without a value."""

    held: dict[str, Any]
    key: str
    pieces: list[str]
    place: Position
    text: str
    start: int
    end: int

    def extend(self, piece: str, end: int) -> None:
        self.pieces.append(piece)
        self.end = end

    @property
    def whole(self) -> str:
        """The text as it was meant."""
        return " ".join(self.text[self.start : self.end].split())

    def repair(self) -> None:
        self.held[self.key] = self.whole
        for piece in self.pieces:
            self.held.pop(piece, None)

    def line(self) -> str:
        """The line as it should be, with the text in quotes."""
        begin = self.text.rfind("\n", 0, self.start) + 1
        stop = self.text.find("\n", self.end)
        rest = self.text[self.end : stop if stop >= 0 else len(self.text)]
        return (self.text[begin : self.start] + _in_quotes(self.whole) + rest).strip()

    def problem(self, harmful: bool, pointer: str) -> Problem:
        pieces = " and ".join(quoted(piece) for piece in self.pieces[:8])
        are = "are read as keys of their own" if len(self.pieces) > 1 else "is read as a key of its own"
        what = f"The text of {quoted(self.key)} ends at a comma: {pieces} {are}."
        why = "Inside `{ }` a comma ends a text that is not in quotes."
        mend = f"Put the text in quotes:\n{self.line()}"
        rule: Rule = "broken-flow-mapping" if harmful else "truncated-text"
        return problem(rule, TORN[rule], self.place, pointer, what, why, mend)


def _in_quotes(text: str) -> str:
    if "'" not in text:
        return f"'{text}'"
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
