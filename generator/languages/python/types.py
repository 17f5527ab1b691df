"""Types in Python's words: what an answer holds, and what an argument takes."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import assert_never

from ...model import (
    ANY,
    Alias,
    Choice,
    Json,
    List,
    Map,
    Nullable,
    Ref,
    Scalar,
    ScalarKind,
    Struct,
    Type,
    Union,
)
from ...view import Argument
from .layout import Brackets, Either, Node, flat
from .names import Names
from .text import literal

_SCALARS: dict[ScalarKind, str] = {
    "any": "Any",
    "string": "str",
    "integer": "int",
    "number": "float",
    "boolean": "bool",
    "null": "None",
    "date": "dt.date",
    "datetime": "dt.datetime",
    "bytes": "bytes",
    "file": "bytes",
}


@dataclass
class Uses:
    """What a file mentions, so that its imports are exactly that."""

    typing: set[str] = field(default_factory=set)
    collections: set[str] = field(default_factory=set)
    runtime: set[tuple[str, str]] = field(default_factory=set)
    models: set[str] = field(default_factory=set)
    inputs: set[str] = field(default_factory=set)
    modules: set[str] = field(default_factory=set)
    """Statements that import modules of the standard library."""
    checked: set[str] = field(default_factory=set)
    """Models that only type checkers meet."""

    def also(self, other: Uses) -> None:
        """Counts in what another part of the file mentions for type checkers alone."""
        self.checked |= other.models
        self.typing |= other.typing
        self.modules |= other.modules


class Types:
    """Prints types; what stands `inside` an alias that leads back to itself is said as Any."""

    def __init__(self, names: Names, uses: Uses, inside: frozenset[str] = frozenset()) -> None:
        self._names, self._uses, self._inside = names, uses, inside

    def of(self, id: str) -> Types:
        """The same for what an alias or union stands for."""
        loop = self._names.loops.get(id)
        return Types(self._names, self._uses, self._inside | loop) if loop else self

    def using(self, uses: Uses) -> Types:
        """The same, with its mentions counted elsewhere."""
        return Types(self._names, uses, self._inside)

    def output(self, kind: Type) -> Node:
        """The type of a value that the API sent."""
        match kind:
            case Scalar("string", "decimal"):
                return self._decimal()
            case Scalar(scalar):
                return self._scalar(scalar)
            case List(inner):
                return Brackets("list[", (self.output(inner),), "]")
            case Map(inner):
                return Brackets("dict[", ("str", self.output(inner)), "]")
            case Nullable(inner):
                return either(self.output(inner), "None")
            case Ref(id) if id in self._inside or self._is_any(id):
                return self._scalar("any")
            case Ref(id):
                self._uses.models.add(id)
                return self._names.classes[id]
            case _:
                assert_never(kind)

    def _is_any(self, id: str) -> bool:
        declared = self._names.api.declarations[id]
        return isinstance(declared, Alias) and declared.type == ANY

    def argument(self, argument: Argument) -> Node:
        """The type of an argument; the part of a form may come with its headers."""
        kind = self.input(argument.type)
        if not argument.headed:
            return kind
        self._uses.collections.add("Mapping")
        return either(kind, Brackets("tuple[", (kind, "Mapping[str, str]"), "]"))

    def input(self, kind: Type) -> Node:
        """The type of a value that a caller gives."""
        match kind:
            case Scalar("file"):
                self._uses.runtime.add(("_options", "FileInput"))
                return "FileInput"
            case Scalar("date" | "datetime" as scalar):
                return Either((self._scalar(scalar), "str"))
            case Scalar("string", "decimal"):
                return Either((self._decimal(), "str"))
            case Scalar(scalar):
                return self._scalar(scalar)
            case List(inner):
                self._uses.collections.add("Sequence")
                return Brackets("Sequence[", (self.input(inner),), "]")
            case Map(inner):
                self._uses.collections.add("Mapping")
                return Brackets("Mapping[", ("str", self.input(inner)), "]")
            case Nullable(inner):
                return either(self.input(inner), "None")
            case Ref(id) if id in self._inside:
                return self._scalar("any")
            case Ref(id):
                return self._input_reference(id)
            case _:
                assert_never(kind)

    def _scalar(self, kind: ScalarKind) -> str:
        if kind == "any":
            self._uses.typing.add("Any")
        if kind in {"date", "datetime"}:
            self._uses.modules.add("import datetime as dt")
        return _SCALARS[kind]

    def _decimal(self) -> str:
        """A number that is written as a text, so that no digit is lost."""
        self._uses.modules.add("import decimal")
        return "decimal.Decimal"

    def _input_reference(self, id: str) -> Node:
        declared = self._names.api.declarations[id]
        match declared:
            case Struct():
                self._uses.inputs.add(id)
                self._uses.models.add(id)
                return either(self._names.inputs[id], self._names.classes[id])
            case Union():
                self._uses.inputs.add(id)
                return self._names.inputs[id]
            case Alias():
                return self.of(id).input(declared.type)
            case Choice():
                self._uses.models.add(id)
                return self._names.classes[id]
            case _:
                assert_never(declared)

    def choice(self, declared: Choice) -> Node:
        """`Literal[...] | str`: known values complete, unknown ones pass."""
        values = tuple(literal(value.wire) for value in declared.values if _is_literal(value.wire))
        base = self._scalar(declared.base.kind)
        if not values:
            return base
        self._uses.typing.add("Literal")
        return either(Brackets("Literal[", values, "]"), base)


def _is_literal(value: Json) -> bool:
    """Whether `Literal` can hold a value: no float, and no integer that the decoder cannot take there."""
    return not isinstance(value, float) and not (isinstance(value, int) and not -(2**63) <= value < 2**63)


def either(*parts: Node) -> Node:
    """A union without repetitions; `Any` swallows the rest."""
    found: dict[str, Node] = {}
    for part in parts:
        for piece in part.parts if isinstance(part, Either) else (part,):
            found.setdefault(flat(piece), piece)
    if "Any" in found:
        return "Any"
    return Either(tuple(found.values())) if len(found) > 1 else next(iter(found.values()))
