"""Unions: what tells their variants apart, and what is no union after all."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Protocol

from ..document import Document
from ..model import ANY, NULL, Choice, Declaration, Discriminator, Nullable, Ref, Struct, Type, Union
from ..naming import words
from . import keywords

Schema = Any


class Known(Protocol):
    """What is known of all schemas."""

    document: Document
    declarations: dict[str, Declaration]

    def reference(self, ref: str) -> Type: ...


def nullable(kind: Type, null: bool) -> Type:
    return kind if not null or isinstance(kind, Nullable) or kind in {ANY, NULL} else Nullable(kind)


def flat(types: list[Type]) -> tuple[list[Type], bool]:
    """Distinct variants without their nulls, and whether there was a null."""
    bare = [kind.inner if isinstance(kind, Nullable) else kind for kind in types]
    null = any(isinstance(kind, Nullable) or kind == NULL for kind in types)
    return list(dict.fromkeys(kind for kind in bare if kind != NULL)), null


def discriminator(
    schema: Schema, variants: list[Type], schemas: Known, itself: Mapping[Type, Type | None] = {}
) -> Discriminator | None:
    """What tells variants apart; `itself` says what the union stands for where it is mapped to itself."""
    stated = schema.get("discriminator")
    if isinstance(stated, dict) and isinstance(stated.get("propertyName"), str):
        targets = (
            (str(value), _mapped(str(target), schemas)) for value, target in (stated.get("mapping") or {}).items()
        )
        mapping = {value: itself.get(kind, kind) if kind else None for value, kind in targets}
        implied = {_spoken(kind.id, schemas): kind for kind in variants if isinstance(kind, Ref)}
        known = {value: kind for value, kind in mapping.items() if kind is not None}
        mapped = set(known.values())
        return Discriminator(stated["propertyName"], {**{k: v for k, v in implied.items() if v not in mapped}, **known})
    return _inferred(variants, schemas.declarations)


def settled(declarations: Mapping[str, Declaration]) -> dict[str, Declaration]:
    """All declarations, unions told apart by the values that their variants state themselves, where nothing maps these."""
    return {id: _settled(item, declarations) if isinstance(item, Union) else item for id, item in declarations.items()}


def _settled(union: Union, declarations: Mapping[str, Declaration]) -> Union:
    told_by = union.discriminator or _inferred(list(union.variants), declarations)
    if told_by and not told_by.sibling:
        stated = {kind: _stated(kind, told_by.property, declarations) for kind in told_by.mapping.values()}
        mapping = {
            own: kind for value, kind in told_by.mapping.items() for own in _own(value, kind, stated, declarations)
        }
        told_by = replace(told_by, mapping={**mapping, **{v: k for v, k in told_by.mapping.items() if v in mapping}})
    return replace(union, discriminator=told_by)


def _stated(kind: Type, property: str, declarations: Mapping[str, Declaration]) -> list[str]:
    """The values that a variant lists for the property."""
    declared = declarations.get(kind.id) if isinstance(kind, Ref) else None
    types = [item.type for item in declared.fields if item.wire == property] if isinstance(declared, Struct) else []
    bare = [item.inner if isinstance(item, Nullable) else item for item in types]
    choices = [declarations.get(item.id) for item in bare if isinstance(item, Ref)]
    return [str(value.wire) for choice in choices if isinstance(choice, Choice) for value in choice.values]


def _own(
    value: str, kind: Type, stated: Mapping[Type, list[str]], declarations: Mapping[str, Declaration]
) -> list[str]:
    """What stands for a variant: its name gives way to the values that it has for itself, or that read like the name."""
    listed = stated[kind]
    declared = declarations.get(kind.id) if isinstance(kind, Ref) else None
    if (
        not listed
        or value in listed
        or not declared
        or value != (declared.written or keywords.last_segment(declared.id))
    ):
        return [value]
    others = {item for other, items in stated.items() if other != kind for item in items}
    alike = [item for item in listed if words(item) == words(value)]
    return [item for item in listed if item not in others] or alike[:1] or [value]


def with_mapped(variants: tuple[Type, ...], told_by: Discriminator | None) -> tuple[Type, ...]:
    """Variants, and declarations that only the mapping names."""
    mapped = told_by.mapping.values() if told_by and not told_by.sibling else ()
    return tuple(dict.fromkeys((*variants, *(kind for kind in mapped if isinstance(kind, Ref)))))


def with_mapped_parts(schema: Schema, document: Document) -> Schema:
    """A composition of one part whose discriminator names others is a choice among them all."""
    for key in ("oneOf", "anyOf"):
        parts = schema.get(key)
        real = [part for part in parts if not keywords.is_null(part)] if isinstance(parts, list) else []
        stated = schema.get("discriminator")
        mapping = stated.get("mapping") if isinstance(stated, dict) else None
        if len(real) == 1 and isinstance(real[0], dict) and isinstance(mapping, dict):
            known = {document.resolve(real[0]["$ref"])[0]} if isinstance(real[0].get("$ref"), str) else set()
            named = dict.fromkeys(_pointer(str(target)) for target in mapping.values())
            more = [ref for ref in named if document.has(ref) and document.resolve(ref)[0] not in known]
            return {**schema, key: [*parts, *({"$ref": ref} for ref in more)]} if more else schema
    return schema


def _spoken(id: str, schemas: Known) -> str:
    """The name that stands for a schema where the document maps none to it."""
    declared = schemas.declarations.get(id)
    return (declared.written if declared else None) or keywords.last_segment(id)


def _mapped(target: str, schemas: Known) -> Type | None:
    pointer = _pointer(target)
    return schemas.reference(pointer) if schemas.document.has(pointer) else None


def _pointer(target: str) -> str:
    """A mapping names a schema, or refers to it."""
    is_name = "/" not in target and not target.endswith((".yaml", ".json", ".yml"))
    return keywords.component(target) if is_name else target


def _inferred(variants: list[Type], declarations: Mapping[str, Declaration]) -> Discriminator | None:
    """A property that has one value of its own in each variant tells them apart as well as a discriminator."""
    structs = [_constants(kind, declarations) for kind in variants]
    for name in structs[0] if structs else ():
        values = [struct.get(name) for struct in structs]
        if None not in values and len(set(values)) == len(values):
            return Discriminator(name, {str(value): kind for value, kind in zip(values, variants, strict=True)})
    return None


def _constants(kind: Type, declarations: Mapping[str, Declaration]) -> dict[str, str]:
    declared = declarations.get(kind.id) if isinstance(kind, Ref) else None
    if not isinstance(declared, Struct):
        return {}
    found = ((item.wire, declarations.get(item.type.id)) for item in declared.fields if isinstance(item.type, Ref))
    return {
        wire: str(choice.values[0].wire)
        for wire, choice in found
        if isinstance(choice, Choice) and len(choice.values) == 1
    }
