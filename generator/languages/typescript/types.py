"""Types in TypeScript's words: what an answer holds, and what a caller gives."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import assert_never

from ...model import ANY, Alias, Choice, List, Map, Nullable, Ref, Scalar, ScalarKind, Type
from .layout import Braces, Either, Items, Member, Node, flat
from .names import Names
from .text import literal

_SCALARS: dict[ScalarKind, str] = {
    "any": "unknown",
    "string": "string",
    "integer": "number",
    "number": "number",
    "boolean": "boolean",
    "null": "null",
    "date": "string",
    "datetime": "Date",
    "bytes": "Uint8Array",
    "file": "FileInput",
}
_OPEN: dict[ScalarKind, str] = {"string": "(string & {})", "integer": "(number & {})", "number": "(number & {})"}


@dataclass
class Uses:
    """What a file mentions, so that its imports are exactly that: type names by id, and (module, name) of the runtime."""

    types: dict[str, str] = field(default_factory=dict)
    inputs: dict[str, str] = field(default_factory=dict)
    runtime: set[tuple[str, str]] = field(default_factory=set)
    values: set[tuple[str, str]] = field(default_factory=set)
    """Functions of the runtime, beside its types."""
    constants: dict[tuple[str, str], str] = field(default_factory=dict)
    """Names of tables, by their folder and the id of their type."""


class Types:
    """Prints types; what stands `inside` an alias that leads back to itself is said as unknown."""

    def __init__(self, names: Names, uses: Uses, *, input: bool = False, inside: frozenset[str] = frozenset()) -> None:
        self._names, self.uses, self._input, self._inside = names, uses, input, inside

    @property
    def input(self) -> bool:
        return self._input

    def of(self, id: str) -> Types:
        """The same for what an alias or union stands for."""
        loop = self._names.loops.get(id)
        return Types(self._names, self.uses, input=self._input, inside=loop) if loop else self

    def typed(self, kind: Type) -> Node:
        match kind:
            case Scalar(scalar):
                return self._scalar(scalar)
            case List(inner):
                return Items(self.typed(inner))
            case Map(inner):
                return Braces((Member("[key: string]: ", self.typed(inner), True),), True)
            case Nullable(inner):
                return either(self.typed(inner), "null")
            case Ref(id) if id in self._inside or self._is_any(id):
                return "unknown"
            case Ref(id):
                return self.named(id)
            case _:
                assert_never(kind)

    def named(self, id: str) -> str:
        """The name of a declaration, in its form for this direction."""
        if self._input and id in self._names.inputs:
            self.uses.inputs[id] = self._names.inputs[id]
            return self._names.inputs[id]
        self.uses.types[id] = self._names.types[id]
        return self._names.types[id]

    def _is_any(self, id: str) -> bool:
        declared = self._names.api.declarations[id]
        return id not in self._names.types or isinstance(declared, Alias) and declared.type == ANY

    def _scalar(self, kind: ScalarKind) -> str:
        if kind == "file":
            self.uses.runtime.add(("core/files", "FileInput"))
        return _SCALARS[kind]

    def optional(self, kind: Type) -> Node:
        """What a member that may be left out holds."""
        return either(self.typed(kind), "undefined")


def choice(declared: Choice) -> Node:
    """`"a" | "b" | (string & {})`: known values complete, unknown ones pass."""
    values = [literal(value.wire) for value in declared.values]
    rest = _OPEN.get(declared.base.kind, _SCALARS[declared.base.kind])
    return either(*values, rest) if values else _SCALARS[declared.base.kind]


def either(*parts: Node) -> Node:
    """A union without repetitions; `unknown` swallows the rest."""
    found: dict[str, Node] = {}
    for part in parts:
        for piece in part.parts if isinstance(part, Either) else (part,):
            found.setdefault(flat(piece), piece)
    if "unknown" in found:
        return "unknown"
    return Either(tuple(found.values())) if len(found) > 1 else next(iter(found.values()))
