"""Run-time tables of what is sent by other names than those of the wire."""

from __future__ import annotations

from ...model import Alias, Declaration, List, Nullable, Ref, Struct, Type
from .layout import Braces, Member, Node
from .names import Names, field_names
from .schemas import Schemas, translated
from .tables import Tables, made
from .text import key, literal
from .types import Uses


class Writings:
    """Prints how arguments are written: by whole tables, unless it is one object, or a list of it, wherever it stands.

    Ids in `late` are not defined yet.
    """

    def __init__(self, names: Names, uses: Uses, late: frozenset[str] = frozenset()) -> None:
        self._names, self._uses, self._late = names, uses, late

    def of(self, kind: Type) -> Node | None:
        if not translated(kind, self._names):
            return None
        struct = self._struct(kind)
        if struct is None or struct.id not in self._names.types:
            return made(self._uses, "input", "input", Schemas(self._names, self._uses).of(kind))
        name = WRITINGS.constant(self._uses, self._names, struct.id)
        return f"(value, holder) => {name}(value, holder)" if struct.id in self._late else name

    def _struct(self, kind: Type) -> Struct | None:
        """The object that a value is, or each item of it."""
        seen: set[str] = set()
        while True:
            if isinstance(kind, List | Nullable):
                kind = kind.item if isinstance(kind, List) else kind.inner
                continue
            declared = self._names.api.declarations[kind.id] if isinstance(kind, Ref) else None
            if isinstance(declared, Alias) and declared.id not in seen:
                seen.add(declared.id)
                kind = declared.type
                continue
            is_plain = isinstance(declared, Struct) and not (declared.extra and translated(declared.extra, self._names))
            return declared if isinstance(declared, Struct) and is_plain else None

    def declared(self, declared: Declaration) -> Node:
        assert isinstance(declared, Struct)
        wires = [
            Member(f"{key(name)}: ", literal(wire)) for wire, name in field_names(declared).items() if name != wire
        ]
        told = [(item.wire, self.of(item.type)) for item in declared.fields]
        members = [Member(f"{key(wire)}: ", node) for wire, node in told if node]
        items = (Braces(tuple(wires)), *([Braces(tuple(members))] if members else []))
        return made(self._uses, "writing", "named", *items)


WRITINGS = Tables("writings", "write", "Encode", "encode", Writings)
