"""Unions told apart by a property: one beside them, or one of their own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from ...model import Api, Choice, Declaration, Nullable, Ref, Scalar, Struct, Type, Union

Declarations = Mapping[str, Declaration]


@dataclass(frozen=True, slots=True)
class Selected:
    """The property that selects what members beside it hold: wire names, and the union of each holder."""

    by: str
    holders: Mapping[str, Union]

    @property
    def values(self) -> tuple[str, ...]:
        """Values for which some holder has a type of its own."""
        return tuple({value: None for union in self.holders.values() for value in mapping(union)})


def selected(members: Iterable[tuple[str, Type]], known: Declarations) -> Selected | None:
    """The first text among these members that selects what others hold."""
    types = dict(members)
    found: dict[str, dict[str, Union]] = {}
    for wire, kind in types.items():
        union = union_of(kind, known)
        if union and union.discriminator and union.discriminator.sibling and union.discriminator.property in types:
            found.setdefault(union.discriminator.property, {})[wire] = union
    return next((Selected(by, holders) for by, holders in found.items() if is_text(types[by], known)), None)


def mapping(union: Union) -> Mapping[str, Type]:
    return union.discriminator.mapping if union.discriminator else {}


def bare(kind: Type) -> Type:
    return kind.inner if isinstance(kind, Nullable) else kind


def _declared(kind: Type, known: Declarations) -> Declaration | None:
    kind = bare(kind)
    return known.get(kind.id) if isinstance(kind, Ref) else None


def union_of(kind: Type, known: Declarations) -> Union | None:
    found = _declared(kind, known)
    return found if isinstance(found, Union) else None


def choice_of(kind: Type, known: Declarations) -> Choice | None:
    found = _declared(kind, known)
    return found if isinstance(found, Choice) else None


def struct_of(kind: Type, known: Declarations) -> Struct | None:
    found = _declared(kind, known)
    return found if isinstance(found, Struct) else None


def is_text(kind: Type, known: Declarations) -> bool:
    choice = choice_of(kind, known)
    kind = choice.base if choice else bare(kind)
    return isinstance(kind, Scalar) and kind.kind == "string"


Pins = Mapping[tuple[str, str], tuple[str, ...]]
"""By struct and wire name: the values that a property has in unions which it tells apart."""


def pins(api: Api) -> Pins:
    """What is said as a literal in the variant itself, since a union is told apart by it."""
    found: dict[tuple[str, str], dict[str, None]] = {}
    for property, table in _tables(api):
        for value, kind in table.items():
            struct = struct_of(kind, api.declarations)
            field = next((field for field in struct.fields if field.wire == property), None) if struct else None
            if struct and field and is_text(field.type, api.declarations):
                found.setdefault((struct.id, property), {})[value] = None
    return {place: tuple(values) for place, values in found.items()}


def _tables(api: Api) -> Iterator[tuple[str, Mapping[str, Type]]]:
    for item in api.declarations.values():
        if isinstance(item, Union) and item.discriminator and not item.discriminator.sibling:
            yield item.discriminator.property, item.discriminator.mapping
    if api.webhooks:
        yield api.webhooks.property, {event.name: event.type for event in api.webhooks.events}
