"""The words of JSON Schema and OpenAPI, read one at a time; everything odd reads as absent."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from typing import Any

from ..model import ANY, STRING, Default, Limits, Scalar, Words
from ..naming import words
from .bounds import TEXT

Schema = Any
PROSE = {"description", "title", "example", "examples", "externalDocs", "deprecated", "default", "summary"}
STRUCTURAL = {
    "properties",
    "allOf",
    "oneOf",
    "anyOf",
    "additionalProperties",
    "required",
    "enum",
    "const",
    "items",
    "patternProperties",
}
MERGED = {"allOf", "properties", "required"}
COMPOSITION = {"allOf", "oneOf", "anyOf", "discriminator", "not", "if", "then", "else"}
_GUESSES = {
    "properties": "object", "additionalProperties": "object", "patternProperties": "object",
    "items": "array", "prefixItems": "array", "minItems": "array", "maxItems": "array", "uniqueItems": "array",
    "contains": "array", "unevaluatedItems": "array",
    "pattern": "string", "minLength": "string", "maxLength": "string", "contentEncoding": "string",
    "contentMediaType": "string",
    "minimum": "number", "maximum": "number", "exclusiveMinimum": "number", "exclusiveMaximum": "number",
    "multipleOf": "number",
    "required": "object", "minProperties": "object", "maxProperties": "object", "propertyNames": "object",
    "dependentRequired": "object", "dependentSchemas": "object", "unevaluatedProperties": "object",
}  # fmt: skip
"""What a schema without a type can only be meant for; JSON Schema would let anything else pass as well."""
_TEXT_FORMATS = {
    "date", "date-time", "time", "duration", "byte", "binary", "uuid", "uri", "uri-reference", "uri-template", "iri",
    "iri-reference", "email", "idn-email", "password", "hostname", "idn-hostname", "ipv4", "ipv6", "regex",
    "json-pointer", "relative-json-pointer",
}  # fmt: skip
_NUMBER_FORMATS = {"int32": "integer", "int64": "integer", "float": "number", "double": "number"}
_LIMITS = {
    "minimum": "minimum", "maximum": "maximum", "minLength": "min_length", "maxLength": "max_length",
    "minItems": "min_items", "maxItems": "max_items", "pattern": "pattern",
    "exclusiveMinimum": "exclusive_minimum", "exclusiveMaximum": "exclusive_maximum",
}  # fmt: skip


def escape(name: str) -> str:
    """A JSON pointer token (RFC 6901, section 3)."""
    return name.replace("~", "~0").replace("/", "~1")


def component(schema: str) -> str:
    """The pointer of a schema that has a name."""
    return f"#/components/schemas/{escape(schema)}"


def last_segment(pointer: str) -> str:
    """The name that a pointer ends in; for a whole file, its stem."""
    token = pointer.rsplit("/", 1)[-1].replace("~1", "/").replace("~0", "~")
    return token.rsplit("/", 1)[-1].split(".")[0] if token.endswith((".yaml", ".yml", ".json")) else token


def text(value: Any) -> str:
    found = value.strip() if isinstance(value, str) else ""
    return found if len(found) <= TEXT else f"{found[:TEXT]} […]"


def doc(schema: Schema) -> str:
    return text(schema.get("description")) or "" if isinstance(schema, dict) else ""


def names(value: Any) -> list[str]:
    return [item for item in value if isinstance(item, str)] if isinstance(value, list) else []


def kinds(schema: Schema) -> list[str]:
    """The stated types without null."""
    stated = schema.get("type")
    listed = stated if isinstance(stated, list) else [stated] if isinstance(stated, str) else []
    kinds = [kind for kind in listed if isinstance(kind, str)]
    return [kind for kind in kinds if kind != "null"] or kinds[:1]


def allows_null(schema: Schema) -> bool:
    """Whether a schema says of itself, or by one of its alternatives, that it can be null."""
    parts = [part for key in ("oneOf", "anyOf") for part in schema.get(key) or ()]
    return is_nullable(schema) or any(isinstance(part, dict) and is_null(part) for part in parts)


def is_nullable(schema: Schema) -> bool:
    stated = schema.get("type")
    return schema.get("nullable") is True or (isinstance(stated, list) and "null" in stated)


def guessed_kind(schema: Schema) -> str | None:
    for key, kind in _GUESSES.items():
        if key in schema:
            return kind
    stated = schema.get("format")
    if not isinstance(stated, str):
        return None
    return "string" if stated in _TEXT_FORMATS else _NUMBER_FORMATS.get(stated)


def without_type(schema: Schema) -> dict[str, Any]:
    return {key: value for key, value in schema.items() if key not in {"type", "nullable", "description"}}


def without_composition(schema: Schema) -> dict[str, Any]:
    return {key: value for key, value in schema.items() if key not in COMPOSITION}


def only_reference(schema: Schema) -> str | None:
    """The one `$ref` inside a composition that says nothing else."""
    if any(key in schema for key in ("properties", "additionalProperties", "items", "required")):
        return None
    lists = [schema[key] for key in ("allOf", "oneOf", "anyOf") if schema.get(key)]
    parts = [part for parts in lists if isinstance(parts, list) for part in parts]
    if len(parts) == 1 and isinstance(parts[0], dict) and isinstance(ref := parts[0].get("$ref"), str):
        return None if STRUCTURAL & set(parts[0]) else ref
    return None


def are_objects(*parts: Schema) -> bool:
    """Whether each says which properties there are, so that none may hide those of another."""
    return all(isinstance(part.get("properties"), dict) for part in parts)


def only_requires(parts: Iterable[Schema]) -> bool:
    """Alternatives that only say which properties must be there change no type."""
    return all(isinstance(part, dict) and set(part) <= {"required", "not", "description", "title"} for part in parts)


def base_of(values: list[Any]) -> Scalar:
    if all(isinstance(value, str) for value in values):
        return STRING
    if all(isinstance(value, bool) for value in values):
        return Scalar("boolean")
    if all(isinstance(value, int) and not isinstance(value, bool) for value in values):
        return Scalar("integer")
    if all(isinstance(value, int | float) and not isinstance(value, bool) for value in values):
        return Scalar("number")
    return ANY


def by_kind(values: list[Any]) -> dict[str, list[Any]]:
    found: dict[str, list[Any]] = {}
    for value in values:
        found.setdefault(base_of([value]).kind, []).append(value)
    return found


def constants(parts: list[Schema]) -> dict[str, Any] | None:
    """`oneOf` of constants is an enum whose members are described."""
    if not parts or not all(isinstance(part, dict) and "const" in part and "properties" not in part for part in parts):
        return None
    values = [part["const"] for part in parts]
    docs = {str(part["const"]): doc(part) or text(part.get("title")) for part in parts}
    return {"enum": values, "x-enum-descriptions": docs} if base_of(values) != ANY else None


def open_choice(parts: list[Schema]) -> dict[str, Any] | None:
    """Any text or one of an enum is that enum, since every enum is open."""
    enums = [part for part in parts if isinstance(part, dict) and isinstance(part.get("enum"), list)]
    texts = [part for part in parts if _is_plain_text(part)]
    if len(enums) != 1 or not texts or len(texts) + 1 != len(parts) or base_of(enums[0]["enum"]) != STRING:
        return None
    return dict(enums[0])


def _is_plain_text(part: Schema) -> bool:
    return isinstance(part, dict) and part.get("type") == "string" and set(part) <= {"type", *PROSE}


def is_null(schema: Schema) -> bool:
    """Null alone; so is an alternative that says nothing but `nullable`, which is how 3.0 is made to say it."""
    if not isinstance(schema, dict):
        return False
    if schema.get("type") == "null" or schema.get("enum") == [None] or ("const" in schema and schema["const"] is None):
        return True
    return schema.get("nullable") is True and schema.keys() - PROSE == {"nullable"}


def value_docs(schema: Schema) -> dict[str, str]:
    """Descriptions of enum members from the extensions in common use."""
    for key in ("x-enum-descriptions", "x-enumDescriptions"):
        stated = schema.get(key)
        if isinstance(stated, dict):
            return {str(value): text(note) for value, note in stated.items()}
        if isinstance(stated, list):
            return {str(value): text(note) for value, note in zip(schema.get("enum") or (), stated, strict=False)}
    return {}


def default(schema: Schema) -> Default | None:
    return Default(schema["default"]) if "default" in schema else None


def limits(schema: Schema) -> Limits:
    found: dict[str, Any] = {}
    for key, name in _LIMITS.items():
        value = schema.get(key)
        if isinstance(value, str if key == "pattern" else int | float) and not isinstance(value, bool):
            found[name] = value
    for side in ("minimum", "maximum"):
        if schema.get(f"exclusive{side.capitalize()}") is True and side in found:
            found[f"exclusive_{side}"] = found.pop(side)
    return Limits(**found)


def shape(schema: Schema) -> Hashable:
    """What decides the type that a schema becomes: equal shapes under one name are one declaration."""
    if isinstance(schema, dict):
        return frozenset(
            (key, shape(value)) for key, value in schema.items() if key not in PROSE or isinstance(value, dict)
        )
    if isinstance(schema, list):
        return tuple(shape(item) for item in schema)
    return (type(schema).__name__, schema)


def variant_names(parts: list[Schema]) -> list[Words]:
    """Words that tell inline variants apart: title, constant, or a property that no other variant has."""
    properties = [set(part.get("properties") or {}) if isinstance(part, dict) else set() for part in parts]
    found: list[Words] = []
    for index, part in enumerate(parts):
        others = set().union(*(names for place, names in enumerate(properties) if place != index))
        found.append(_variant_name(part, others, index))
    return found


def _variant_name(part: Schema, others: set[str], index: int) -> Words:
    if not isinstance(part, dict) or "$ref" in part:
        return ()
    if (title := text(part.get("title"))) and len(words(title)) <= 4:
        return words(title)
    members = part.get("properties") or {}
    for member in members.values():
        if isinstance(member, dict) and (value := member.get("const", _single(member.get("enum")))) is not None:
            return words(str(value))
    for name in members:
        if name not in others:
            return words(name)
    if target := target_words((part.get("allOf") or [None])[-1]):
        return target
    kind = part.get("type")
    return (str(kind),) if isinstance(kind, str) and kind not in {"object", "array"} else ("option", str(index + 1))


def target_words(schema: Schema) -> Words:
    """The words of what a schema refers to; none where it is no reference."""
    ref = schema.get("$ref") if isinstance(schema, dict) else None
    return words(last_segment(ref)) if isinstance(ref, str) else ()


def _single(values: Any) -> Any:
    return values[0] if isinstance(values, list) and len(values) == 1 else None
