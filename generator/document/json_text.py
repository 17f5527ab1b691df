"""JSON text to plain values. Reading is left to `json`; places are found by a second look, only when one is needed."""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from typing import Any, NoReturn

from . import limits, syntax
from .marks import Container, Mark, Marks, packed
from .pointer import join
from .problem import Position, Problem, Severity, problem
from .scalars import finite

_TOKEN = re.compile(r'"(?:[^"\\]+|\\.)*"|[][{},:]|[^][{},:"\s]+', re.DOTALL)
_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")
_LONE = re.compile("[\ud800-\udfff]")
_TOO_DEEP = (
    f"The document is nested more than {limits.DEPTH} levels deep.",
    "No real API needs so many.",
    "Move inner schemas to `components` and use `$ref`.",
)


class JsonReader:
    """Reads one text. Findings are collected; what cannot be read leaves `value` at None."""

    def __init__(self, text: str, file: str, marks: Marks, lenient: bool = False) -> None:
        self.text, self.file, self.marks = text, file, marks
        self.severity: Severity = "warning" if lenient else "error"
        self.problems: list[Problem] = []
        self.value: Any = None
        self._doubled = False

    def read(self) -> None:
        try:
            self.value = json.loads(
                self.text,
                object_pairs_hook=self._object,
                parse_float=finite,
                parse_constant=_refuse,
            )
        except json.JSONDecodeError as error:
            what = f"The JSON cannot be read: {error.msg}."
            self._wrong(error.pos, "json-syntax", what, "", "Mend the text at this place.")
        except RecursionError:
            self._wrong(_depth_passed(self.text), "too-deep", *_TOO_DEEP)
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
        count, depth, lone = _survey(self.value, escaped is not None)
        if count > limits.VALUES:
            what = f"The document has more than {limits.VALUES:,} values."
            self._wrong(0, "too-large", what, "No real API is so large.", "")
        elif depth > limits.DEPTH:
            self._wrong(_depth_passed(self.text), "too-deep", *_TOO_DEEP)
        elif lone and escaped:
            why = "Half of a surrogate pair is no character and cannot be written as UTF-8."
            what = "A text holds half a character."
            self._wrong(escaped.start(), "lone-surrogate", what, why, "Write the character itself.")
        elif self._doubled:
            self._index()
        else:
            self.marks.later(self._index)

    def _wrong(self, index: int, rule: str, what: str, why: str, mend: str) -> None:
        self.value = None
        place = _Lines(self.text).position(self.file, index)
        self.problems.append(problem(rule, "error", place, "", what, why, mend))

    def _index(self) -> None:
        lines = _Lines(self.text)
        places = _Places(self.text)
        for pointer, key, start, first in places.doubled:
            before = f"line {lines.position(self.file, first).line}"
            at = lines.position(self.file, start)
            found = syntax.duplicate(key, at, join(pointer, key), before, self.severity)
            self.problems.append(found)
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
        self.doubled: list[tuple[str, str, int, int]] = []
        self.root: Any = None
        self._stack: list[Any] = []
        self._keys: list[Any] = []
        for match in _TOKEN.finditer(text):
            self._token(match[0], match.start())

    def _token(self, token: str, start: int) -> None:
        if token in "{[":
            inner: Any = {} if token == "{" else []
            self._put(start, inner)
            self._stack.append(inner)
            self._keys.append(None)
        elif token in "]}":
            self._stack.pop()
            self._keys.pop()
        elif token not in ",:":
            if self._stack and isinstance(self._stack[-1], dict) and self._keys[-1] is None:
                self._keys[-1] = (token[1:-1] if "\\" not in token else json.loads(token), start)
            else:
                self._put(start, None)

    def _put(self, start: int, inner: Any) -> None:
        if not self._stack:
            self.root = inner
            return
        into = self._stack[-1]
        if isinstance(into, list):
            into.append((start, inner))
            return
        key, at = self._keys[-1]
        if key in into:
            self.doubled.append((self._pointer(), key, at, into[key][0]))
        into[key] = (at, inner)
        self._keys[-1] = None

    def _pointer(self) -> str:
        outer = zip(self._stack[:-1], self._keys[:-1], strict=True)
        return join("#", *(key[0] if key else len(into) - 1 for into, key in outer))


def _survey(value: Any, texts: bool) -> tuple[int, int, bool]:
    """How many values, how deep, and with `texts` whether one of them holds half a character."""
    count, depth, lone = 1, 0, False
    level: list[Any] = [value]
    while level := [item for item in level if isinstance(item, dict | list)]:
        depth += 1
        inner: list[Any] = []
        for item in level:
            inner.extend(item.values() if isinstance(item, dict) else item)
            if texts and isinstance(item, dict):
                inner.extend(item)
        count += len(inner)
        lone = lone or texts and any(isinstance(i, str) and _LONE.search(i) for i in inner)
        level = inner
    return count, depth, lone


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
