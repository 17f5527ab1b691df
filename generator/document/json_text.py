"""JSON text to plain values. Reading is left to `json`; places are found by a second look, only when one is needed."""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from typing import Any, NoReturn

from . import limits, syntax
from .marks import Mark, Marks, packed
from .pointer import join, split
from .problem import Position, Problem, Severity, problem
from .rule_names import Rule
from .scalars import finite

_TOKEN = re.compile(r'"(?:[^"\\]++|\\.)*+"|[][{},:]|[^][{},:"\s]++', re.DOTALL)
_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")
_LONE = re.compile("[\ud800-\udfff]")


class JsonReader:
    """Reads one text. Findings are collected; what cannot be read leaves `value` at None."""

    def __init__(self, text: str, file: str, marks: Marks, lenient: bool = False) -> None:
        self.text, self.file, self.marks = text, file, marks
        self.severity: Severity = "warning" if lenient else "error"
        self.problems: list[Problem] = []
        self.value: Any = None
        self._doubled = False

    def read(self) -> None:
        if _is_large(self.text):
            self._wrong(0, *syntax.TOO_LARGE)
            return
        try:
            self.value = json.loads(
                self.text,
                object_pairs_hook=self._object,
                parse_float=finite,
                parse_constant=_refuse,
            )
        except json.JSONDecodeError as error:
            place, message = _told(error, self.text)
            what = f"The JSON cannot be read: {message}."
            self._wrong(place, "json-syntax", what, "", "Mend the text at this place.")
        except RecursionError:
            self._wrong(_depth_passed(self.text), *syntax.TOO_DEEP)
        except ValueError as error:
            what = f"The JSON cannot be read: {str(error).split(';')[0]}."
            self._wrong(0, "json-syntax", what, "", "Mend the value.")
        else:
            self._check()

    def _object(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        members = dict(pairs)
        self._doubled = self._doubled or len(members) != len(pairs)
        return members

    def _check(self) -> None:
        escaped = _SURROGATE.search(self.text)
        depth, lone = _survey(self.value, escaped is not None)
        if depth > limits.DEPTH:
            self._wrong(_depth_passed(self.text), *syntax.TOO_DEEP)
        elif lone and escaped:
            why = "Half of a surrogate pair is no character and cannot be written as UTF-8."
            what = "A text holds half a character."
            self._wrong(escaped.start(), "lone-surrogate", what, why, "Write the character itself.")
        elif self._doubled:
            self._index()
        else:
            self.marks.later(self._index)

    def _wrong(self, index: int, rule: Rule, what: str, why: str, mend: str) -> None:
        self.value = None
        place = _Lines(self.text).position(self.file, index)
        self.problems.append(problem(rule, "error", place, "", what, why, mend))

    def _index(self) -> None:
        lines = _Lines(self.text)
        places = _Places(self.text)
        for pointer, start, first in places.doubled:
            before = lines.position(self.file, first).line
            at = lines.position(self.file, start)
            self.problems.append(syntax.duplicate(split(pointer)[1], at, pointer, before, self.severity))
        todo: list[tuple[Any, Any]] = [(self.value, places.root)]
        while todo:
            value, known = todo.pop()
            items = known.items() if isinstance(value, dict) else enumerate(known)
            todo.extend((value[key], inner) for key, (_, inner) in items if inner is not None)
            self.marks.add(Mark(value, self.file, lines.starts(known)))


class _Lines:
    """Line and column of an index into a text."""

    def __init__(self, text: str) -> None:
        self._ends = [match.start() for match in re.finditer("\n", text)]

    def packed(self, index: int) -> int:
        line = bisect_right(self._ends, index - 1) if index else 0
        return packed(line, index - (self._ends[line - 1] + 1 if line else 0))

    def position(self, file: str, index: int) -> Position:
        place = self.packed(index)
        return Position(file, (place >> 32) + 1, (place & 0xFFFFFFFF) + 1)

    def starts(self, known: Any) -> dict[str, int] | list[int]:
        if isinstance(known, dict):
            return {key: self.packed(start) for key, (start, _) in known.items()}
        return [self.packed(start) for start, _ in known]


class _Places:
    """`root` has the shape of the values, with (index, places inside or None) for each; `doubled` the keys met again."""

    def __init__(self, text: str) -> None:
        self.doubled: list[tuple[str, int, int]] = []
        self.root: Any = None
        self._stack: list[Any] = []
        self._path: list[str | int] = []
        self._key: tuple[str, int] | None = None
        for match in _TOKEN.finditer(text):
            self._token(match[0], match.start())

    def _token(self, token: str, start: int) -> None:
        if token in "{[":
            inner: Any = {} if token == "{" else []
            self._path.append(self._put(start, inner))
            self._stack.append(inner)
        elif token in "]}":
            self._stack.pop()
            self._path.pop()
        elif token not in ",:":
            if self._key is None and self._stack and isinstance(self._stack[-1], dict):
                self._key = (json.loads(token) if "\\" in token else token[1:-1], start)
            else:
                self._put(start, None)

    def _put(self, start: int, inner: Any) -> str | int:
        if not self._stack:
            self.root = inner
            return ""
        into = self._stack[-1]
        if isinstance(into, list) or self._key is None:
            into.append((start, inner))
            return len(into) - 1
        (key, at), self._key = self._key, None
        if key in into and len(self.doubled) < limits.PROBLEMS:
            self.doubled.append((join("#", *self._path[1:], key), at, into[key][0]))
        into[key] = (at, inner)
        return key


def _is_large(text: str) -> bool:
    """Whether there are too many values, found before any of them is made."""
    if text.count(",") + text.count("[") + text.count("{") < limits.VALUES:
        return False
    count = 0
    for match in _TOKEN.finditer(text):
        count += match[0] in ",[{"
        if count > limits.VALUES:
            return True
    return False


def _survey(value: Any, texts: bool) -> tuple[int, bool]:
    """How deep the values go, and with `texts` whether one of them holds half a character."""
    depth, lone = 0, False
    level: list[Any] = [value]
    while level := [item for item in level if isinstance(item, dict | list)]:
        depth += 1
        inner: list[Any] = []
        for item in level:
            inner.extend(item.values() if isinstance(item, dict) else item)
            if texts and isinstance(item, dict):
                inner.extend(item)
        lone = lone or (texts and any(isinstance(item, str) and _LONE.search(item) for item in inner))
        level = inner
    return depth, lone


def _told(error: json.JSONDecodeError, text: str) -> tuple[int, str]:
    """Where and what is wrong, as Python 3.13 says it: older ones look for a member after a trailing comma."""
    comma = len(text[: error.pos].rstrip()) - 1
    closing = {"}": "object", "]": "array"}.get(text[error.pos : error.pos + 1])
    if closing and text[comma : comma + 1] == ",":
        return comma, f"Illegal trailing comma before end of {closing}"
    return error.pos, error.msg


def _depth_passed(text: str) -> int:
    """Where a text goes deeper than is allowed."""
    depth = 0
    for match in _TOKEN.finditer(text):
        depth += {"{": 1, "[": 1, "}": -1, "]": -1}.get(match[0], 0)
        if depth > limits.DEPTH:
            return match.start()
    return 0


def _refuse(word: str) -> NoReturn:
    raise ValueError(f"{word} is no value of JSON")
