"""Schemas to types and declarations: references, `allOf`, `nullable` and the dialects of 3.0 and 3.1 end here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from ..document import Document
from ..model import (
    ANY,
    NULL,
    STRING,
    Alias,
    Choice,
    Declaration,
    Discriminator,
    Field,
    List,
    Map,
    Nullable,
    Ref,
    Struct,
    Type,
    Union,
    Value,
)
from ..naming import words
from . import elsewhere, keywords
from .bounds import Budget
from .families import children
from .merging import Merged, Merger
from .places import At
from .scalars import SCALARS, string
from .titles import Namer
from .unions import discriminator, flat, nullable, settled, with_mapped, with_mapped_parts

Schema = Any


@dataclass
class Schemas:
    """Types by the pointer of their schema; declarations appear as they are met, named when all are known. `endless` are
    the pointers of schemas that stand for nothing but themselves."""

    document: Document
    siblings: Mapping[str, tuple[str, Mapping[str, str]]] = field(default_factory=dict)
    pinned: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.declarations: dict[str, Declaration] = {}
        self.endless: list[str] = []
        self.namer = Namer(self.pinned)
        self._budget = Budget()
        self._merger = Merger(self.document, self._budget)
        self._types: dict[str, Type] = {}
        self._open: set[str] = set()
        self._wanted: set[str] = set()
        self._busy: set[str | int] = set()
        self._children = children(self.document)
        self._heirs = {child for each in self._children.values() for child in each}
        self._names = elsewhere.names(self.document)

    def components(self) -> None:
        """Every named schema, in document order, so that they keep their own names before anything inline."""
        for name, schema in (self.document.root.get("components") or {}).get("schemas", {}).items():
            self.named(keywords.component(name), schema)

    def finish(self) -> dict[str, Declaration]:
        names = self.namer.names()
        return settled({id: replace(item, name=names[id]) for id, item in self.declarations.items()})

    # references

    def reference(self, ref: str, at: At | None = None) -> Type:
        """What a reference stands for; where a neighbour selects from a union, that is another one than elsewhere."""
        pointer, schema = self.document.resolve(ref)
        selects = at and at.selector and isinstance(schema, dict) and {"oneOf", "anyOf"} & schema.keys()
        return self.type_of(schema, at) if at and selects else self.named(pointer, schema)

    def named(self, pointer: str, schema: Schema) -> Type:
        if pointer in self._types:
            return self._types[pointer]
        if pointer in self._open:
            self._wanted.add(pointer)
            ref = Ref(f"{pointer}/discriminator" if pointer in self._children else pointer)
            return nullable(ref, keywords.allows_null(schema))
        self._budget.enter(pointer, self._open)
        at = elsewhere.place(pointer, self._names.get(pointer))
        self._types[pointer] = self._closed(self.type_of(schema, at), at, schema)
        self._open.discard(pointer)
        if pointer in self._children:
            self._types[pointer] = self._family(self._types[pointer], at, schema)
        return self._types[pointer]

    def _family(self, parent: Type, at: At, schema: Schema) -> Type:
        """Where a parent is referred to, one of its children may stand."""
        place = At(f"{at.pointer}/discriminator", ("any", *at.base))
        self._types[at.pointer] = Ref(place.pointer)
        self._declare(place, Union(place.pointer, (), (parent,), None, keywords.doc(schema)), schema["discriminator"])
        variants = tuple(dict.fromkeys([*[self.reference(child) for child in self._children[at.pointer]], parent]))
        self._budget.admit(at.pointer, len(variants))
        found = discriminator(schema, list(variants), self, {Ref(place.pointer): parent})
        declared = self.declarations[place.pointer]
        assert isinstance(declared, Union)
        self.declarations[place.pointer] = replace(declared, variants=with_mapped(variants, found), discriminator=found)
        return Ref(place.pointer)

    def _closed(self, found: Type, at: At, schema: Schema) -> Type:
        """A named list or map keeps its name; a schema that refers to itself needs a declaration to refer to."""
        if at.pointer in self.declarations:
            return found
        if isinstance(found, List | Map) or at.pointer in self._wanted:
            loops = (found.inner if isinstance(found, Nullable) else found) == Ref(at.pointer)
            self.endless += [at.pointer] if loops else []
            return self._declare(at, Alias(at.pointer, (), ANY if loops else found, keywords.doc(schema)), schema)
        return found

    def _declare(self, at: At, declaration: Declaration, schema: Schema) -> Ref:
        named = at.pointer in self._open
        shape = None if named else (type(declaration).__name__, keywords.shape(schema), at.selector is not None)
        written = self._names.get(at.pointer) or keywords.last_segment(at.pointer) if named else None
        id = self.namer.add(at.pointer, at.suggestion(), shape, written)
        if id not in self.declarations:
            self.declarations[id] = replace(declaration, id=id, written=written)
        return Ref(id)

    # types

    def type_of(self, schema: Schema, at: At) -> Type:
        self._budget.spend(at.pointer)
        if not isinstance(schema, dict):
            return ANY
        parts = schema
        if isinstance(ref := schema.get("$ref"), str):
            if not keywords.STRUCTURAL & schema.keys():
                return nullable(self.reference(ref, at), schema.get("nullable") is True)
            parts = {**schema, "allOf": [{"$ref": ref}, *schema.get("allOf", ())]}
            del parts["$ref"]
        return nullable(self._once(schema, parts, at), keywords.is_nullable(parts))

    def _once(self, written: Schema, schema: Schema, at: At) -> Type:
        """By way of `allOf` a map or list can hold itself without a name, for ever: then it holds anything."""
        if not schema.get("allOf") or keywords.only_reference(schema):
            return self._composed(schema, at)
        if (again := id(written) in self._busy) and at.pointer not in self.declarations:
            return ANY
        self._busy.add(id(written))
        found = self._composed(schema, at)
        self._busy -= set() if again else {id(written)}
        return found

    def _composed(self, schema: Schema, at: At) -> Type:
        schema = with_mapped_parts(schema, self.document)
        if "const" in schema or "enum" in schema:
            return self._choice(schema, at)
        if (only := keywords.only_reference(schema)) and at.pointer not in self._heirs:
            return self.reference(only, at)
        if schema.get("allOf"):
            return self._merged(schema, at)
        for key in ("oneOf", "anyOf"):
            if isinstance(schema.get(key), list) and schema[key] and not keywords.only_requires(schema[key]):
                return self._union(schema, key, at)
        return self._plain(schema, at)

    def _merged(self, schema: Schema, at: At) -> Type:
        merged = self._merger.merge(schema, at.pointer)
        if merged.variants:
            return self._union({**keywords.without_composition(schema), **merged.alternatives()}, "oneOf", at)
        if merged.is_object:
            return self._struct(merged, schema, at)
        return self._composed(merged.rest, at) if merged.rest else ANY

    def _plain(self, schema: Schema, at: At) -> Type:
        kinds = keywords.kinds(schema)
        if len(kinds) > 1:
            parts = [{**keywords.without_type(schema), "type": kind} for kind in kinds]
            types = [self.type_of(part, at.child(f"type/{part['type']}", ())) for part in parts]
            return self.union_of(types, schema, at)
        kind = kinds[0] if kinds else keywords.guessed_kind(schema)
        if kind == "object":
            return self._object(schema, at)
        if kind == "array":
            return List(self._item(schema, at))
        return string(schema) if kind == "string" else SCALARS.get(kind or "", ANY)

    def _object(self, schema: Schema, at: At) -> Type:
        merged = self._merger.merge(schema, at.pointer)
        if merged.properties:
            return self._struct(merged, schema, at)
        return Map(self._extra(schema, at) or ANY)

    def _item(self, schema: Schema, at: At) -> Type:
        """What any place of a list can hold."""
        items = schema.get("items", schema.get("unevaluatedItems"))
        first = schema.get("prefixItems")
        if not isinstance(first, list) or not first:
            return self.type_of(items, at.item()) if isinstance(items, dict) else ANY
        places = [at.child(f"prefixItems/{index}", ("item", str(index + 1))) for index in range(len(first))]
        kinds = [self.type_of(part, place) for part, place in zip(first, places, strict=True)]
        kinds += [self.type_of(items, at.item())] if isinstance(items, dict) else []
        return self.union_of(kinds, {}, at.item())

    def _extra(self, schema: Schema, at: At) -> Type | None:
        """The type of members that have no name of their own; None where the document does not speak of them."""
        for key in ("additionalProperties", "unevaluatedProperties"):
            if isinstance(value := schema.get(key), dict):
                return self.type_of(value, at.child(key, ("value",)))
        if patterns := schema.get("patternProperties"):
            found = [
                self.type_of(value, at.child(f"patternProperties/{keywords.escape(key)}", ("value",)))
                for key, value in patterns.items()
            ]
            return self.union_of(found, {}, at.child("patternProperties", ("value",)))
        return ANY if schema.get("additionalProperties") is True else None

    # declarations

    def _struct(self, merged: Merged, schema: Schema, at: At) -> Type:
        empty = Struct(at.pointer, (), (), keywords.doc(schema), deprecated=schema.get("deprecated") is True)
        ref = self._declare(at, empty, schema)
        if ref.id == at.pointer and at.pointer not in self._busy:
            self._busy.add(at.pointer)
            # a list first: Python 3.12 has little room for generators that wait inside of C
            fields = tuple([self._field(wire, merged, at) for wire in merged.properties])
            self._busy.discard(at.pointer)
            declared = self.declarations[ref.id]
            assert isinstance(declared, Struct)
            self.declarations[ref.id] = replace(declared, fields=fields, extra=self._extra(merged.rest, at))
        return ref

    def _field(self, wire: str, merged: Merged, at: At) -> Field:
        schema, pointer = merged.properties[wire]
        place = replace(at.child("", words(wire)), pointer=pointer, selector=self._selector(wire, merged))
        kind = self.type_of(schema, place)
        facts = schema if isinstance(schema, dict) else {}
        doc, default, limits = keywords.doc(facts), keywords.default(facts), keywords.limits(facts)
        flags = [facts.get(flag) is True for flag in ("readOnly", "writeOnly", "deprecated")]
        return Field(wire, words(wire), kind, wire in merged.required, doc, default, limits, *flags)

    def _selector(self, wire: str, merged: Merged) -> Discriminator | None:
        sibling = self.siblings.get(wire)
        if not sibling or sibling[0] not in merged.properties:
            return None
        targets = {value: keywords.component(name) for value, name in sibling[1].items()}
        mapping = {value: self.reference(ref) for value, ref in targets.items() if self.document.has(ref)}
        return Discriminator(sibling[0], mapping, sibling=True)

    def _choice(self, schema: Schema, at: At) -> Type:
        members = [schema["const"]] if "const" in schema else list(schema["enum"])
        kind = keywords.base_of(given := [value for value in members if value is not None])
        if kind == ANY and given:
            return nullable(self._mixed(given, schema, at), len(given) < len(members))
        if kind.kind == "boolean" or not given:
            return nullable(kind if given else NULL, len(given) < len(members))
        docs = keywords.value_docs(schema)
        values = tuple(Value(value, words(str(value)), docs.get(str(value), "")) for value in dict.fromkeys(given))
        ref = self._declare(at, Choice(at.pointer, (), values, kind, keywords.doc(schema)), schema)
        return nullable(ref, len(given) < len(members))

    def _mixed(self, values: list[Any], schema: Schema, at: At) -> Type:
        """Values of several kinds: a choice for each kind of scalar."""
        by_kind = keywords.by_kind(values)
        if "any" in by_kind:
            return self._plain({key: value for key, value in schema.items() if key not in {"enum", "const"}}, at)
        kinds = [self._choice({"enum": found}, at.child(f"enum/{kind}", (kind,))) for kind, found in by_kind.items()]
        return self.union_of(kinds, schema, at)

    def _union(self, schema: Schema, key: str, at: At) -> Type:
        parts = [part for part in schema[key] if part is not True]
        if constants := keywords.constants(parts) or keywords.open_choice(parts):
            return self._choice({**keywords.without_composition(schema), **constants}, at)
        owns = keywords.variant_names(parts)
        shared = self._merger.shared(schema, at.pointer)
        real = [part for part in parts if not keywords.is_null(part)]
        if len(real) == 1 and not shared and isinstance(real[0], dict):
            only = {**{key: schema[key] for key in ("description",) if key in schema}, **real[0]}
            return nullable(self.type_of(only, at), len(real) < len(parts))
        if shared:
            owns = [own or keywords.target_words(part) for own, part in zip(owns, parts, strict=True)]
            parts = [self._merger.beside(part, shared) for part in parts]
        types = [
            NULL if keywords.is_null(part) else self.type_of(part, at.child(f"{key}/{index}", own))
            for index, (part, own) in enumerate(zip(parts, owns, strict=True))
        ]
        return self.union_of(types, schema, at)

    def union_of(self, types: list[Type], schema: Schema, at: At) -> Type:
        found, null = flat(types)
        self._budget.admit(at.pointer, len(found))
        if len(found) <= 1 or ANY in found:
            return nullable(found[0] if len(found) == 1 else ANY, null)
        if STRING in found and all(kind == STRING or self._is_choice(kind) for kind in found) and len(found) == 2:
            return nullable(next(kind for kind in found if kind != STRING), null)
        told_by = at.selector or discriminator(schema, found, self, {Ref(at.pointer): None})
        union = Union(at.pointer, (), with_mapped(tuple(found), told_by), told_by, keywords.doc(schema))
        return nullable(self._declare(at, union, schema), null)

    def _is_choice(self, kind: Type) -> bool:
        return isinstance(kind, Ref) and isinstance(self.declarations.get(kind.id), Choice)
