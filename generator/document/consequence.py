"""What a broken rule costs: nothing, where its place decides no request, no type and no name, or can mean one thing only.

Such a breach is a warning, which says what becomes of it. Anything else would make an SDK wrong or leave something out
of it, and is an error.
"""

from __future__ import annotations

import re
from copy import deepcopy
from typing import Any

from . import pointer as pointers
from .grammar import Node
from .members import LATER
from .problem import Problem
from .rule_names import Rule

_PROSE = {
    "description", "summary", "title", "example", "examples", "externalDocs", "deprecated", "termsOfService", "contact",
    "license", "bearerFormat", "openIdConnectUrl", "authorizationUrl", "scopes", "links",
}  # fmt: skip
_LIMITS = {
    "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "pattern",
    "minItems", "maxItems", "uniqueItems", "minContains", "maxContains", "minProperties", "maxProperties",
    "default", "xml", "$comment", "$schema", "$vocabulary", "$recursiveAnchor",
}  # fmt: skip
"""Members of a schema that are told to a reader at most; a server applies them."""
RULES: set[Rule] = {
    "missing-member", "unknown-member", "mistaken-member", "misplaced-member", "exclusive-members", "wrong-type", "wrong-value",
    "wrong-name", "empty-value", "repeated-value", "duplicate-operation-id", "unresolved-reference",
}  # fmt: skip
"""Rules whose breach may cost nothing."""
_ASIDE = {"Tag", "Example", "Link", "Header"}
_FLAGS = {"required", "deprecated", "explode", "allowReserved", "allowEmptyValue", "readOnly", "writeOnly", "nullable"}
_TYPES = {"string", "number", "integer", "boolean", "array", "object"}
_DEFAULTS: dict[tuple[str, str], Any] = {
    ("Response", "description"): "",
    ("OpenAPI", "paths"): {},
    ("Operation", "responses"): {"default": {"description": ""}},
}
"""Members that can be given where they are missing, because only one value makes sense."""


def costs_nothing(item: Problem, node: Node, inner: list[str]) -> bool:
    """Whether what is wrong may be left out, or stay as it is, without a loss; `inner` leads to it from the node."""
    if item.rule in ("unknown-member", "wrong-name", "duplicate-operation-id") or _is_aside(node):
        return True
    if item.rule == "missing-member" and node.kind == "SecurityScheme":
        return missing(item) <= _PROSE
    if item.rule == "exclusive-members":
        return _has(node, "example", "examples") and not _has(node, "schema", "content")
    if item.rule == "empty-value":
        return node.kind != "Server"
    name = inner[1] if inner[:1] == ["info"] and len(inner) > 1 else inner[0] if inner else ""
    return name in _PROSE or (node.kind == "Schema" and name in _LIMITS) or inner == ["openapi"]


def hides_nothing(item: Problem, node: Node, inner: list[str]) -> bool:
    """Whether no more can come to light once it is mended: nothing stands in there, and no other rule reads it."""
    return node.kind == "Schema" and len(inner) == 1 and (inner[0] in _LIMITS or item.rule == "repeated-value")


def only_said(item: Problem, node: Node, inner: list[str]) -> str | None:
    """How a breach is understood that needs no change, because the later stages can live with it."""
    if item.rule == "wrong-name":
        return "It is read as any other name."
    if item.rule == "exclusive-members":
        return "`example` is taken."
    if item.rule == "missing-member" and node.kind == "Header":
        return "It is a text."
    if inner == ["openapi"] or (item.rule == "missing-member" and node.kind == "SecurityScheme"):
        return "It decides nothing here."
    if item.rule == "unknown-member" and node.kind in ("Schema", "OpenAPI", "Components") and inner[-1] in LATER:
        return "It is read as in OpenAPI 3.1."
    if node.kind == "Schema" and inner and isinstance(node.value.get(inner[0]), int | float):
        other = "3.0" if isinstance(node.value[inner[0]], bool) else "3.1"
        return f"It is read as in OpenAPI {other}." if inner[0] in ("exclusiveMinimum", "exclusiveMaximum") else None
    return None


def repaired(item: Problem, node: Node, inner: list[str]) -> str | None:
    """What was done about a breach that can mean one thing only; None for any other."""
    value = node.value
    if not isinstance(value, dict):
        return None
    for name in missing(item):
        given = _DEFAULTS.get((node.kind, name))
        if given is not None and len(missing(item)) == 1:
            value[name] = deepcopy(given)
            return f"`{name}` is taken for {'an empty text' if given == '' else 'an empty one'}."
    if (
        node.kind == "Parameter"
        and value.get("in") == "path"
        and ("required" in missing(item) or inner == ["required"])
    ):
        value["required"] = True
        return "`required` is taken for true: a path has no place for what is not there."
    if node.kind == "Schema" and inner[:1] == ["type"]:
        return _retyped(value)
    if node.kind == "Responses" and len(inner) == 1 and re.fullmatch("[1-5]xx", inner[0], re.I):
        whole = {key.upper() if key == inner[0] else key: held for key, held in value.items()}
        value.clear()
        value.update(whole)
        return f"It is taken for `{inner[0].upper()}`."
    if len(inner) == 1 and inner[0] in value and (how := _member(item, node.kind, value, inner[0])):
        return how
    if item.rule == "wrong-type" and " must be a text," in item.what:
        return _text(value, inner)
    return None


def _is_aside(node: Node | str) -> bool:
    """Whether it is a part of what a reader is told at most."""
    while isinstance(node, Node) and node.kind not in _ASIDE:
        node = node.outer
    return isinstance(node, Node)


def _has(node: Node, *names: str) -> bool:
    return isinstance(node.value, dict) and node.value.keys() >= set(names)


def missing(item: Problem) -> set[str]:
    """The members that an object lacks."""
    _, has_no, names = item.what.partition(" has no ")
    return set(re.findall("`([^`]+)`", names)) if item.rule == "missing-member" and has_no else set()


def _member(item: Problem, kind: str, holder: dict[str, Any], name: str) -> str | None:
    value = holder[name]
    if item.rule == "repeated-value" and isinstance(value, list):
        holder[name] = [entry for index, entry in enumerate(value) if entry not in value[:index]]
        return "Each is taken once."
    if item.rule == "wrong-type" and name in _FLAGS and isinstance(value, str) and value.lower() in ("true", "false"):
        holder[name] = value.lower() == "true"
        return f"It is taken for {value.lower()}."
    if kind == "Schema" and name == "items" and isinstance(value, list) and value:
        holder[name] = {"anyOf": value}  # a list is what JSON Schema once had
        return "Each item is taken for one of them."
    if kind == "Schema" and name == "discriminator" and isinstance(value, str):
        holder[name] = {"propertyName": value}
        return "It is taken for the `propertyName`."
    if kind == "Parameter" and name == "style" and holder.get("in") in ("header", "cookie"):
        del holder[name]
        return f"`style` is left out: in a {holder['in']} there is only one."
    return None


def _text(holder: Any, way: list[str]) -> str | None:
    """A whole number in the place of a text is the text that is written."""
    for step in way[:-1]:
        holder = holder[pointers.key(holder, step)]
    key = pointers.key(holder, way[-1]) if way else None
    if key is None or not isinstance(holder[key], int) or isinstance(holder[key], bool):
        return None
    holder[key] = str(holder[key])
    return "It is taken for a text."


def _retyped(schema: dict[str, Any]) -> str | None:
    """What a `type` of 3.1 means in 3.0, an unquoted null in both, and a type in capitals."""
    stated = schema["type"]
    listed = [_plain(kind) for kind in stated] if isinstance(stated, list) else [_plain(stated)]
    plain = listed if isinstance(stated, list) else listed[0]
    if plain != stated and all(isinstance(kind, str) and kind in {*_TYPES, "null"} for kind in listed):
        schema["type"] = plain
        return f"It is taken for {', '.join(f'`{kind}`' for kind in listed)}."
    kinds = [kind for kind in listed if kind != "null"]
    if not all(isinstance(kind, str) and kind in _TYPES for kind in kinds):
        return None
    if kinds == [stated]:
        return None
    del schema["type"]
    if len(kinds) < len(listed):
        schema["nullable"] = True
    if len(kinds) == 1:
        schema["type"] = kinds[0]
    elif kinds:
        schema.setdefault("anyOf", [{"type": kind} for kind in kinds])
    return "It is read as in OpenAPI 3.1."


def _plain(kind: Any) -> Any:
    return "null" if kind is None else kind.lower() if isinstance(kind, str) else kind
