"""The part of JSONPath (RFC 9535) that overlays need: names, indexes, wildcards, descent and simple filters."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

Place = tuple[Any, str | int]
"""A container and the key of a value in it."""
Test = Callable[[Any], bool]

_TOKEN = re.compile(
    r"""\s*(?:
    (?P<text>'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")|(?P<number>-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?)|
    (?P<mark>\.\.|==|!=|&&|\|\||[][().,?@$*!])|(?P<name>[^\W\d][\w-]*))""",
    re.VERBOSE,
)
_WORDS = {"true": True, "false": False, "null": None}
_ABSENT = object()


class BadPath(ValueError):
    """A path that cannot be read, with the reason."""


@dataclass(frozen=True, slots=True)
class Step:
    """Picks among the members of each value; with `deep`, of all values inside it too."""

    pick: Callable[[Any], Iterator[Place]]
    deep: bool = False


def parse(path: str) -> list[Step]:
    return _Parser(path).steps()


def select(root: Any, steps: Iterable[Step]) -> list[Place]:
    """The places that a path leads to, each once; the root itself is at ([root], 0)."""
    places: list[Place] = [([root], 0)]
    for step in steps:
        found: dict[tuple[int, str | int], Place] = {}
        for container, key in places:
            value = container[key]
            for inner in _inside(value) if step.deep else (value,):
                found.update({(id(place[0]), place[1]): place for place in step.pick(inner)})
        places = list(found.values())
    return places


class _Parser:
    def __init__(self, path: str) -> None:
        self._tokens = list(_tokens(path))
        self._at = 0

    def steps(self) -> list[Step]:
        self._take("$")
        found: list[Step] = []
        while self._next() != ("end", ""):
            found.append(self._step())
        return found

    def _step(self) -> Step:
        if self._is("["):
            return Step(self._brackets())
        deep = self._is("..")
        if not deep:
            self._take(".")
        if deep and self._is("["):
            return Step(self._brackets(), True)
        if self._is("*"):
            return Step(_every, deep)
        return Step(_named(self._take_kind("name")), deep)

    def _brackets(self) -> Callable[[Any], Iterator[Place]]:
        picks = [self._pick()]
        while self._is(","):
            picks.append(self._pick())
        self._take("]")
        return lambda value: (place for pick in picks for place in pick(value))

    def _pick(self) -> Callable[[Any], Iterator[Place]]:
        kind, word = self._next()
        if self._is("*"):
            return _every
        if self._is("?"):
            return _matching(self._either())
        self._at += 1
        if kind == "text":
            return _named(_unquoted(word))
        if kind == "number" and word.lstrip("-").isdigit():
            return _indexed(int(word))
        raise BadPath(f"`{word or 'the end'}` is not understood inside `[ ]`")

    # filters

    def _either(self) -> Test:
        tests = [self._both()]
        while self._is("||"):
            tests.append(self._both())
        return lambda value: any(test(value) for test in tests)

    def _both(self) -> Test:
        tests = [self._test()]
        while self._is("&&"):
            tests.append(self._test())
        return lambda value: all(test(value) for test in tests)

    def _test(self) -> Test:
        if self._is("!"):
            inner = self._test()
            return lambda value: not inner(value)
        if self._is("("):
            inner = self._either()
            self._take(")")
            return inner
        return self._comparison()

    def _comparison(self) -> Test:
        self._take("@")
        names: list[str | int] = []
        while self._next()[1] in (".", "["):
            names.append(self._name())
        sign = self._next()[1]
        if not (self._is("==") or self._is("!=")):
            return lambda value: _reached(value, names) is not _ABSENT
        wanted = self._literal()
        return lambda value: _same(_reached(value, names), wanted) is (sign == "==")

    def _name(self) -> str | int:
        if self._is("."):
            return self._take_kind("name")
        self._take("[")
        kind, word = self._next()
        self._at += 1
        self._take("]")
        if kind == "text":
            return _unquoted(word)
        if kind == "number" and word.lstrip("-").isdigit():
            return int(word)
        raise BadPath(f"`{word}` is no name")

    def _literal(self) -> Any:
        kind, word = self._next()
        self._at += 1
        if kind == "text":
            return _unquoted(word)
        if kind == "number":
            return json.loads(word)
        if word in _WORDS:
            return _WORDS[word]
        raise BadPath(f"`{word or 'the end'}` is no value to compare with")

    # tokens

    def _next(self) -> tuple[str, str]:
        return self._tokens[self._at] if self._at < len(self._tokens) else ("end", "")

    def _is(self, mark: str) -> bool:
        """Takes the mark if it is next."""
        found = self._next() == ("mark", mark)
        self._at += found
        return found

    def _take(self, mark: str) -> None:
        if not self._is(mark):
            raise BadPath(f"`{mark}` is expected before `{self._next()[1] or 'the end'}`")

    def _take_kind(self, kind: str) -> str:
        found, word = self._next()
        if found != kind:
            raise BadPath(f"a name is expected before `{word or 'the end'}`")
        self._at += 1
        return word


def _tokens(path: str) -> Iterator[tuple[str, str]]:
    at, end = 0, len(path.rstrip())
    while at < end:
        match = _TOKEN.match(path, at)
        if match is None or match.lastgroup is None:
            raise BadPath(f"`{path[at : at + 10].strip()}` is not understood")
        yield match.lastgroup, match[match.lastgroup]
        at = match.end()


def _unquoted(word: str) -> str:
    return re.sub(r"\\(.)", r"\1", word[1:-1])


def _members(value: Any) -> Iterator[tuple[str | int, Any]]:
    if isinstance(value, dict):
        yield from value.items()
    elif isinstance(value, list):
        yield from enumerate(value)


def _inside(value: Any) -> Iterator[Any]:
    """A value and all that is in it, in document order."""
    todo = [value]
    while todo:
        inner = todo.pop()
        yield inner
        todo.extend(item for _, item in reversed(list(_members(inner))) if isinstance(item, dict | list))


def _every(value: Any) -> Iterator[Place]:
    return ((value, key) for key, _ in _members(value))


def _named(name: str) -> Callable[[Any], Iterator[Place]]:
    return lambda value: iter([(value, name)] if isinstance(value, dict) and name in value else [])


def _indexed(index: int) -> Callable[[Any], Iterator[Place]]:
    def pick(value: Any) -> Iterator[Place]:
        if isinstance(value, list) and -len(value) <= index < len(value):
            yield value, index % len(value)

    return pick


def _matching(test: Test) -> Callable[[Any], Iterator[Place]]:
    return lambda value: ((value, key) for key, item in _members(value) if test(item))


def _reached(value: Any, names: list[str | int]) -> Any:
    for name in names:
        member = isinstance(value, dict) and name in value
        entry = isinstance(value, list) and isinstance(name, int) and -len(value) <= name < len(value)
        if not (member or entry):
            return _ABSENT
        value = value[name]
    return value


def _same(left: Any, right: Any) -> bool:
    """Equal as JSON values are: 1 is 1.0, and true is not 1."""
    return bool(left == right) and isinstance(left, bool) is isinstance(right, bool)
