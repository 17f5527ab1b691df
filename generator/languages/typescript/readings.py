"""Run-time tables of answers: what callers get that is not as JSON has it, which are dates, bytes and names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import reduce
from typing import assert_never

from ...model import (
    Alias,
    Choice,
    Declaration,
    Discriminator,
    List,
    Map,
    Nullable,
    Ref,
    Scalar,
    Struct,
    Type,
    Union,
)
from ...view import refs
from .layout import Braces, Brackets, Member, Node, flat
from .names import Names, changed, field_names
from .schemas import Schemas
from .tables import Tables, made
from .text import key, literal
from .types import Uses

_SCALARS = {"datetime": "dateTime", "bytes": "bytes"}
AS_IT_IS = "{}"


class Readings:
    """Prints how answers are read: dates, bytes, names. Ids in `late` are not defined yet."""

    def __init__(self, names: Names, uses: Uses, late: frozenset[str] = frozenset()) -> None:
        self._names, self._uses, self._late = names, uses, late

    def of(self, kind: Type) -> Node | None:
        match kind:
            case Scalar(scalar):
                return self._scalar(_SCALARS[scalar]) if scalar in _SCALARS else None
            case List(inner) | Nullable(inner):
                return self.of(inner)
            case Map(inner):
                reading = self.of(inner)
                return None if reading is None else self._made("each", reading)
            case Ref(id):
                return self._reference(id)
            case _:
                assert_never(kind)

    def _scalar(self, function: str) -> str:
        self._uses.values.add(("core/reading", function))
        return function

    def _made(self, function: str, *items: Node) -> Node:
        return made(self._uses, "reading", function, *items)

    def _reference(self, id: str) -> Node | None:
        if id not in self._names.changing or id not in self._names.types:
            return None
        name = READINGS.constant(self._uses, self._names, id)
        return self._made("later", f"() => {name}") if id in self._late else name

    def declared(self, declared: Declaration) -> Node:
        match declared:
            case Struct():
                return self._object(declared)
            case Choice():
                return AS_IT_IS
            case Alias():
                return self.of(declared.type) or AS_IT_IS
            case Union():
                return self._union(declared)
            case _:
                assert_never(declared)

    def _object(self, declared: Struct) -> Node:
        names = field_names(declared)
        members = {item.wire: (names[item.wire], item.type) for item in declared.fields}
        return self._members(members, declared.extra)

    def _members(self, members: Mapping[str, tuple[str, Type]], extra: Type | None = None) -> Node:
        """An object whose members have these names and types; where unlisted ones are read, all others are listed."""
        names = {wire: name for wire, (name, _) in members.items() if name != wire}
        rest = self.of(extra) if extra else None
        readings = [(wire, self.of(kind)) for wire, (_, kind) in members.items()]
        said = Braces(tuple(Member(f"{key(wire)}: ", node or AS_IT_IS) for wire, node in readings if node or rest))
        if not names and rest is None:
            return said
        renames = Braces(tuple(Member(f"{key(wire)}: ", literal(name)) for wire, name in names.items()))
        return self._made("renamed", renames, *([said] if said.members or rest else []), *([rest] if rest else []))

    # unions

    def _union(self, declared: Union) -> Node:
        return self.told_apart(declared.variants, declared.discriminator)

    def told_apart(self, kinds: Iterable[Type], by: Discriminator | None) -> Node:
        variants = self._variants((*kinds, *(by.mapping.values() if by else ())))
        scalars = [kind for kind in variants if isinstance(kind, Scalar) and kind.kind in _SCALARS]
        merged = self._merged([kind for kind in variants if not self._is_scalar(kind)])
        is_torn = bool(scalars) and any(self._is_choice(kind) for kind in variants)
        if merged is None or is_torn or Scalar("any") in variants:
            return self._chosen(variants, by)
        found = [merged] if flat(merged) != AS_IT_IS else []
        if by and found:
            found = [self.by_tag(by, merged)]
        found += [node for kind in scalars if (node := self.of(kind))]
        return reduce(lambda first, second: self._made("both", first, second), found) if found else AS_IT_IS

    def by_tag(self, by: Discriminator, untold: Node | None = None) -> Node:
        """One of several types, told apart by a property; `untold` reads those that do not have it."""
        readings = [(value, self.of(kind)) for value, kind in by.mapping.items()]
        pairs = Braces(tuple(Member(f"{key(value)}: ", node) for value, node in readings if node))
        if not pairs.members and untold is None:
            return AS_IT_IS
        function = "sibling" if by.sibling else "tagged"
        return self._made(function, literal(by.property), pairs, *([untold] if untold is not None else []))

    def _chosen(self, variants: list[Type], by: Discriminator | None) -> Node:
        """Whole tables tell which variant a value is."""
        if not any(map(self._changes, variants)):
            return AS_IT_IS
        whole = Schemas(self._names, self._uses)
        pairs = Brackets(tuple(Brackets((whole.of(kind), self.of(kind) or AS_IT_IS)) for kind in variants))
        if by is None:
            return made(self._uses, "chosen", "chosen", pairs)
        selector = Braces((Member("property: ", literal(by.property)), Member("mapping: ", whole.mapping(by))))
        return made(self._uses, "chosen", "chosen", pairs, selector, *(["true"] if by.sibling else []))

    def _variants(self, kinds: Iterable[Type]) -> list[Type]:
        """The variants of unions, lists by their items; unions among them too, but one of all objects that is told apart."""
        kinds = tuple(kinds)
        found = list(dict.fromkeys(self._flat(kinds, by_tags=False)))
        if sum(not self._is_scalar(kind) for kind in found) > 1:
            found = list(dict.fromkeys(self._flat(kinds)))
        return found

    def _flat(
        self, kinds: Iterable[Type], inside: frozenset[str] = frozenset(), *, by_tags: bool = True
    ) -> Iterator[Type]:
        for kind in kinds:
            while isinstance(kind, Nullable | List):
                kind = kind.inner if isinstance(kind, Nullable) else kind.item
            declared = self._names.api.declarations.get(kind.id) if isinstance(kind, Ref) else None
            if declared and declared.id in inside:
                continue
            if isinstance(declared, Alias) and not isinstance(declared.type, Map):
                yield from self._flat([declared.type], inside | {declared.id}, by_tags=by_tags)
            elif isinstance(declared, Union) and (by_tags or not declared.discriminator):
                mapped = declared.discriminator.mapping.values() if declared.discriminator else ()
                yield from self._flat((*declared.variants, *mapped), inside | {declared.id}, by_tags=by_tags)
            else:
                yield kind

    def _is_choice(self, kind: Type) -> bool:
        return isinstance(kind, Ref) and isinstance(self._names.api.declarations.get(kind.id), Choice)

    def _is_scalar(self, kind: Type) -> bool:
        return isinstance(kind, Scalar) or self._is_choice(kind)

    def _merged(self, objects: list[Type]) -> Node | None:
        """One reading for all of these objects; none where they say different things of the same member."""
        changing = [kind for kind in objects if self._changes(kind)]
        if len(objects) == 1 or not changing:
            return (self.of(objects[0]) if changing else None) or AS_IT_IS
        members: dict[str, tuple[str, Type]] = {}
        said: dict[str, tuple[str, Node | None]] = {}
        scratch = Readings(self._names, Uses(), self._late)
        for kind in objects:
            struct = self._names.api.declarations[kind.id] if isinstance(kind, Ref) else None
            if not isinstance(struct, Struct) or (struct.extra and self._changes(struct.extra)):
                return None
            names = field_names(struct)
            for item in struct.fields:
                member = (names[item.wire], scratch.of(item.type))
                if said.setdefault(item.wire, member) != member:
                    return None
                members[item.wire] = (names[item.wire], item.type)
        return self.of(changing[0]) if len(changing) == 1 else self._members(members)

    def _changes(self, kind: Type) -> bool:
        return changed(kind) or any(id in self._names.changing for id in refs(kind))


READINGS = Tables("readings", "read", "Reading", "reading", Readings)
