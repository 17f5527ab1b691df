"""What is wrong with an input, said so that a reader can mend it: where, what, why and how."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, NamedTuple

from .rule_names import Rule

Severity = Literal["error", "warning", "note"]
_RANK: dict[Severity, int] = {"error": 0, "warning": 1, "note": 2}


class Position(NamedTuple):
    """Line and column count from 1, columns in characters."""

    file: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{printable(self.file)}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Problem:
    """One finding. `rule` is its short stable name; `pointer` is empty where no value of the document is meant."""

    rule: Rule
    severity: Severity
    file: str
    line: int
    column: int
    pointer: str
    what: str
    why: str = ""
    mend: str = ""

    def __str__(self) -> str:
        place = Position(self.file, self.line, self.column)
        more = "".join(f"\n  {_indented(text)}" for text in (self.why, self.mend) if text)
        return f"{place}: {self.severity}: {_indented(self.what)}{more}"


class DocumentError(Exception):
    """Raised where a caller asks a document for something that it does not have; carries the finding."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(str(problem))
        self.problem = problem


def problem(
    rule: Rule,
    severity: Severity,
    place: Position,
    pointer: str,
    what: str,
    why: str = "",
    mend: str = "",
) -> Problem:
    return Problem(rule, severity, *place, pointer, what, why, mend)


def tidy(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Each once, by position; at one position errors come first."""
    return tuple(sorted(set(problems), key=_order))


def most_serious(problems: tuple[Problem, ...], most: int) -> tuple[Problem, ...]:
    """At most so many, errors before warnings before notes, in the order in which they were."""
    if len(problems) <= most:
        return problems
    return tuple(sorted(sorted(problems, key=lambda item: _RANK[item.severity])[:most], key=_order))


def has_errors(problems: Iterable[Problem]) -> bool:
    return any(item.severity == "error" for item in problems)


def quoted(value: object, most: int = 60) -> str:
    """A text of the document inside a message: on one line and not long."""
    if isinstance(value, dict | list):
        return "a mapping" if isinstance(value, dict) else "a list"
    text = " ".join(str(value)[: most * 4].split())
    return f"`{printable(text if len(text) <= most else text[: most - 1] + '…')}`"


def printable(text: str) -> str:
    """Without control characters and direction marks, which could rewrite a terminal."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)


def _indented(text: str) -> str:
    return "\n    ".join(printable(line) for line in text.split("\n"))


def _order(item: Problem) -> tuple[str, int, int, int, str, str]:
    return item.file, item.line, item.column, _RANK[item.severity], item.rule, item.what
