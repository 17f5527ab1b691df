"""The text of a path to steps (RFC 9535, section 2), by recursive descent. Names may hold hyphens, as those of extensions do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from .steps import (
    ABSENT,
    BadPath,
    Pick,
    Step,
    Test,
    Work,
    every,
    followed,
    indexed,
    less,
    matching,
    named,
    same,
    sliced,
    together,
)
from .text import END, Token, number, tokens, unquoted

_DEEPEST = 60
_WORDS = {"true": True, "false": False, "null": None}
_SIGNS: dict[str, Callable[[Any, Any], bool]] = {
    "==": same,
    "!=": lambda left, right: not same(left, right),
    "<": less,
    ">": lambda left, right: less(right, left),
    "<=": lambda left, right: less(left, right) or same(left, right),
    ">=": lambda left, right: less(right, left) or same(left, right),
}


@dataclass(frozen=True, slots=True)
class _Operand:
    """Part of a filter. `nodes` gives the values that a query finds, `value` the one value of anything that can be
    compared, ABSENT where there is none; what is None the operand cannot be used as."""

    nodes: Callable[[Any, Work], list[Any]] | None = None
    value: Callable[[Any, Work], Any] | None = None


def parse(path: str) -> list[Step]:
    return _Parser(path).whole()


class _Parser:
    def __init__(self, path: str) -> None:
        self._tokens = list(tokens(path))
        self._at = self._depth = 0

    def whole(self) -> list[Step]:
        self._take("$")
        steps, _ = self._segments()
        if self._next() != END:
            raise BadPath(f"{self._here()} is not understood")
        return steps

    def _segments(self) -> tuple[list[Step], bool]:
        """Steps, and whether they lead to one place at most."""
        found: list[Step] = []
        singular = True
        while self._next()[1] in (".", "..", "["):
            step, one = self._segment()
            found.append(step)
            singular = singular and one and not step.deep
        return found, singular

    def _segment(self) -> tuple[Step, bool]:
        deep = self._is("..")
        if self._is("["):
            pick, one = self._brackets()
            return Step(pick, deep), one
        if not deep:
            self._take(".")
        if self._is("*"):
            return Step(every, deep), False
        return Step(named(self._take_kind("name", "a name")), deep), True

    def _brackets(self) -> tuple[Pick, bool]:
        self._deeper()
        pick, one = self._selector()
        picks = [pick]
        while self._is(","):
            picks.append(self._selector()[0])
        self._take("]")
        self._depth -= 1
        return together(picks), one and len(picks) == 1

    def _selector(self) -> tuple[Pick, bool]:
        kind, word = self._next()
        if self._is("*"):
            return every, False
        if self._is("?"):
            return matching(self._either()), False
        if kind == "text":
            self._at += 1
            return named(unquoted(word)), True
        start = self._integer()
        if self._is(":"):
            stop = self._integer()
            return sliced(start, stop, self._integer() if self._is(":") else None), False
        if start is None:
            raise BadPath(f"{self._here()} is not understood inside `[ ]`")
        return indexed(start), True

    def _integer(self) -> int | None:
        kind, word = self._next()
        if kind != "number":
            return None
        self._at += 1
        found = number(word)
        if not isinstance(found, int) or word == "-0" or abs(found) >= 2**53:
            raise BadPath(f"`{word}` is no index")
        return found

    # filters (section 2.3.5)

    def _either(self) -> Test:
        tests = [self._both()]
        while self._is("||"):
            tests.append(self._both())
        return lambda value, work: any(test(value, work) for test in tests)

    def _both(self) -> Test:
        tests = [self._test()]
        while self._is("&&"):
            tests.append(self._test())
        return lambda value, work: all(test(value, work) for test in tests)

    def _test(self) -> Test:
        if self._is("!"):
            inner = self._grouped() if self._is("(") else self._existence(self._operand())
            return lambda value, work: not inner(value, work)
        if self._is("("):
            return self._grouped()
        left = self._operand()
        sign = self._next()[1]
        if sign not in _SIGNS:
            return self._existence(left)
        self._at += 1
        return self._comparison(left, _SIGNS[sign], self._operand())

    def _grouped(self) -> Test:
        self._deeper()
        inner = self._either()
        self._take(")")
        self._depth -= 1
        return inner

    def _existence(self, operand: _Operand) -> Test:
        nodes = operand.nodes
        if nodes is None:
            raise BadPath("a filter needs a query or a comparison")
        return lambda value, work: bool(nodes(value, work))

    def _comparison(self, left: _Operand, compare: Callable[[Any, Any], bool], right: _Operand) -> Test:
        first, second = left.value, right.value
        if first is None or second is None:
            raise BadPath("only single values can be compared")
        return lambda value, work: compare(first(value, work), second(value, work))

    def _operand(self) -> _Operand:
        kind, word = self._next()
        self._at += 1
        if word in ("@", "$") and kind == "mark":
            return self._query(word == "$")
        if kind == "name" and self._is("("):
            return self._function(word)
        if kind == "text":
            return _constant(unquoted(word))
        if kind == "number":
            return _constant(number(word))
        if kind == "name" and word in _WORDS:
            return _constant(_WORDS[word])
        self._at -= 1
        raise BadPath(f"{self._here()} is no value to compare with")

    def _query(self, absolute: bool) -> _Operand:
        steps, singular = self._segments()

        def nodes(value: Any, work: Work) -> list[Any]:
            return [holder[key] for holder, key in followed(work.root if absolute else value, steps, work)]

        return _Operand(nodes, (lambda value, work: next(iter(nodes(value, work)), ABSENT)) if singular else None)

    def _function(self, name: str) -> _Operand:
        """Section 2.4."""
        if name in ("match", "search"):
            raise BadPath(f"`{name}` is not supported, since no pattern of a document is run")
        self._deeper()
        argument = self._operand()
        self._take(")")
        self._depth -= 1
        value, nodes = argument.value, argument.nodes
        if name == "length" and value:
            return _Operand(value=lambda item, work: _length(value(item, work)))
        if name == "count" and nodes:
            return _Operand(value=lambda item, work: len(nodes(item, work)))
        if name == "value" and nodes:
            return _Operand(value=lambda item, work: _only(nodes(item, work)))
        raise BadPath(f"`{name}` is no function of such an argument")

    # tokens

    def _next(self) -> Token:
        return self._tokens[self._at] if self._at < len(self._tokens) else END

    def _here(self) -> str:
        return f"`{self._next()[1][:40] or 'the end'}`"

    def _is(self, mark: str) -> bool:
        """Takes the mark if it is next."""
        found = self._next() == ("mark", mark)
        self._at += found
        return found

    def _take(self, mark: str) -> None:
        if not self._is(mark):
            raise BadPath(f"`{mark}` is expected before {self._here()}")

    def _take_kind(self, kind: str, what: str) -> str:
        if self._next()[0] != kind:
            raise BadPath(f"{what} is expected before {self._here()}")
        self._at += 1
        return self._tokens[self._at - 1][1]

    def _deeper(self) -> None:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise BadPath(f"its brackets are nested more than {_DEEPEST} deep")


def _constant(value: Any) -> _Operand:
    return _Operand(value=lambda _item, _work: value)


def _length(value: Any) -> Any:
    return len(value) if isinstance(value, str | list | dict) else ABSENT


def _only(values: list[Any]) -> Any:
    return values[0] if len(values) == 1 else ABSENT
