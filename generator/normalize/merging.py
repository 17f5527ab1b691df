"""`allOf` and `properties` beside `oneOf`: one flat set of properties (JSON Schema 2020-12, section 10.2.1.1)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from ..document import Document
from . import keywords
from .bounds import Budget

Schema = Any
MOST_VARIANTS = 64


@dataclass(frozen=True, slots=True)
class Merged:
    """Properties by wire name with schema and pointer; `rest` holds the other keywords of all parts, later ones winning."""

    properties: dict[str, tuple[Schema, str]] = field(default_factory=dict)
    required: set[str] = field(default_factory=set)
    rest: dict[str, Any] = field(default_factory=dict)
    variants: list[Schema] = field(default_factory=list)

    @property
    def is_object(self) -> bool:
        return bool(self.properties)

    def alternatives(self) -> Schema:
        """The variants, and beside them what belongs to each."""
        properties = {wire: schema for wire, (schema, _) in self.properties.items()}
        return {
            "oneOf": self.variants,
            "properties": properties,
            "required": sorted(self.required),
            "discriminator": None,
        }


class Merger:
    """Merges each pointer once, so that doubling `allOf` chains stay linear."""

    def __init__(self, document: Document, budget: Budget) -> None:
        self._document, self._budget = document, budget
        self._known: dict[str, Merged] = {}
        self._open: set[str] = set()

    def merge(self, schema: Schema, pointer: str) -> Merged:
        if pointer in self._known:
            return self._known[pointer]
        if pointer in self._open or not isinstance(schema, dict):
            return Merged()
        self._budget.enter(pointer, self._open)
        merged = self._merge(schema, pointer)
        self._open.discard(pointer)
        self._known[pointer] = merged
        return merged

    def shared(self, schema: Schema, pointer: str) -> Schema | None:
        """What stands beside `oneOf` or `anyOf` and belongs to every variant."""
        if schema.get("allOf"):
            merged = self.merge(
                {key: value for key, value in schema.items() if key not in {"oneOf", "anyOf"}}, f"{pointer}#shared"
            )
            return {**merged.alternatives(), "oneOf": []} if merged.properties and not merged.variants else None
        rest = {key: schema[key] for key in ("properties", "required", "additionalProperties") if schema.get(key)}
        return rest if rest.get("properties") else None

    def _merge(self, schema: Schema, pointer: str) -> Merged:
        merged = Merged()
        if isinstance(ref := schema.get("$ref"), str):
            target, at = self._target({"$ref": ref}, pointer)
            self._add(merged, self.merge(target, at), target)
        for index, part in enumerate(schema.get("allOf") or ()):
            target, at = self._target(part, f"{pointer}/allOf/{index}")
            self._add(merged, self.merge(target, at), target)
        for wire, value in (schema.get("properties") or {}).items():
            self._property(merged, str(wire), value, f"{pointer}/properties/{keywords.escape(str(wire))}")
        merged.required.update(name for name in keywords.names(schema.get("required")))
        merged.rest.update({key: value for key, value in schema.items() if key not in keywords.MERGED})
        return merged

    def _target(self, part: Schema, pointer: str) -> tuple[Schema, str]:
        if isinstance(part, dict) and isinstance(part.get("$ref"), str):
            at, target = self._document.resolve(part["$ref"])
            if rest := {key: value for key, value in part.items() if key in keywords.STRUCTURAL}:
                return {"allOf": [{"$ref": part["$ref"]}, rest]}, pointer
            return target, at
        return part, pointer

    def _add(self, merged: Merged, part: Merged, schema: Schema) -> None:
        for wire, (value, pointer) in part.properties.items():
            self._property(merged, wire, value, pointer)
        merged.required.update(part.required)
        merged.rest.update(
            {key: value for key, value in part.rest.items() if key not in {"discriminator", "oneOf", "anyOf"}}
        )
        alternatives = (
            part.variants or (isinstance(schema, dict) and (schema.get("oneOf") or schema.get("anyOf"))) or []
        )
        if alternatives and not keywords.only_requires(alternatives) and not self._leads_back(alternatives):
            self._distribute(merged, list(alternatives))

    def _leads_back(self, alternatives: list[Schema]) -> bool:
        """A child that extends the parent whose alternatives it is one of is not one of them all over again."""
        refs = [part["$ref"] for part in alternatives if isinstance(part, dict) and isinstance(part.get("$ref"), str)]
        return any(self._document.resolve(ref)[0] in self._open for ref in refs)

    def beside(self, part: Schema, shared: Schema) -> Schema:
        """One of the alternatives together with what stands beside them all."""
        return part if self._includes(part, shared) else {"allOf": [shared, part]}

    def _includes(self, part: Schema, shared: Schema) -> bool:
        """Whether a named schema says by itself what stands beside the alternatives that it is one of."""
        if not isinstance(part, dict) or not isinstance(part.get("$ref"), str):
            return False
        pointer, target = self._document.resolve(part["$ref"])
        merged = self.merge(target, pointer)
        return not merged.variants and shared.get("properties", {}).keys() <= merged.properties.keys()

    def _distribute(self, merged: Merged, alternatives: list[Schema]) -> None:
        if not merged.variants:
            merged.variants.extend(alternatives)
        elif len(merged.variants) * len(alternatives) <= MOST_VARIANTS:
            merged.variants[:] = [{"allOf": [left, right]} for left in merged.variants for right in alternatives]

    def _property(self, merged: Merged, wire: str, value: Schema, pointer: str) -> None:
        self._budget.hold(pointer, len(merged.properties))
        before = merged.properties.get(wire)
        if before is None or not isinstance(before[0], dict) or not isinstance(value, dict):
            merged.properties[wire] = (value, pointer)
        elif "$ref" in value or "$ref" in before[0]:
            says_more = "$ref" in value or any(key in keywords.STRUCTURAL for key in value)
            merged.properties[wire] = (value, pointer) if says_more else before
        elif keywords.are_objects(before[0], value):
            merged.properties[wire] = ({**value, "allOf": [before[0], *value.get("allOf", ())]}, pointer)
        else:
            merged.properties[wire] = ({**before[0], **value}, pointer)
