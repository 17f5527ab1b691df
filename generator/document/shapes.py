"""The shape of one OpenAPI object, without what is in it: all that decides whether the object itself is valid.

The objects inside are replaced by the least valid one, prose by "", lists of names by one name, and what holds only
data is left out. So each object is validated by itself: a fault is said once, where it is; depth, size, patterns,
defaults and examples of a document cost nothing; and most objects of a document have a shape that was seen before.
"""

from __future__ import annotations

import re
from typing import Any

from .grammar import OBJECTS, Node

_LEAST: dict[str, Any] = {
    "Schema": {}, "PathItem": {}, "MediaType": {}, "Encoding": {}, "Paths": {}, "Components": {}, "SecurityRequirement": {},
    "Operation": {"responses": {"default": {"$ref": "#"}}}, "Responses": {"default": {"$ref": "#"}},
}  # fmt: skip
_PROSE = {"description", "summary", "title", "$comment", "operationId", "format", "termsOfService"}
_TEXTS = {"description", "title", "format", "pattern"}
_COUNTS = {"minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"}
_FLAGS = {"deprecated", "readOnly", "writeOnly", "nullable", "uniqueItems"}
_TYPES = {"string", "integer", "number", "boolean", "array", "object"}
_PARTS = {"properties", "items", "additionalProperties", "allOf", "anyOf", "oneOf", "not"}
_NAME = re.compile(r"[a-zA-Z0-9._-]+")
_MOST = 200


def shape(node: Node) -> Any:
    """A small value that the validator finds valid exactly when it finds the object so, what is inside it aside."""
    if not isinstance(node.value, dict):
        return _short(node.value, 0)
    members = OBJECTS[node.kind]
    every = members.get("*")
    shaped: dict[str, Any] = {}
    for name, value in node.value.items():
        form = members.get(name) or (every if name != "$ref" else None)
        if name.startswith("x-") or node.kind == "Schema" and _is_plain(name, value, form):
            continue
        shaped[name] = _inside(form, value) if form else _own(node.kind, name, value)
    return _few(node.kind, shaped) if node.kind in ("Paths", "Callback", "Components") else shaped


def _is_plain(name: str, value: Any, form: str | None) -> bool:
    """Whether a word of a schema is right by every version of OpenAPI, so that the validator need not be asked."""
    if form:
        return name in _PARTS and _is_filled(form, value)
    if name in ("default", "example"):
        return True
    if isinstance(value, str):
        return name in _TEXTS or name == "type" and value in _TYPES
    if isinstance(value, bool):
        return name in _FLAGS
    if isinstance(value, int | float):
        return name in ("minimum", "maximum") or name in _COUNTS and isinstance(value, int) and value >= 0
    return isinstance(value, list) and bool(value) and (name == "enum" or name == "required" and _are_names(value))


def _is_filled(form: str, value: Any) -> bool:
    if form[0] == "{":
        return isinstance(value, dict)
    if form[0] == "[":
        return isinstance(value, list) and bool(value)
    return not isinstance(value, list)


def _inside(form: str, value: Any) -> Any:
    kind = form.strip("[{}]")
    if form[0] == "[" and isinstance(value, list):
        return [_least(kind, index) for index in range(min(len(value), _MOST))]
    if form[0] == "{" and isinstance(value, dict):
        return {key: _least(kind, 0) for key in list(value)[:_MOST]}
    return _least(kind, 0) if form[0] not in "[{" and not isinstance(value, list) else _short(value, 0)


def _few(kind: str, shaped: dict[str, Any]) -> dict[str, Any]:
    """Of names that are as they should be, one says as much as all."""
    if kind in ("Paths", "Callback"):
        return {key: value for key, value in shaped.items() if not key.startswith("/")} | {"/": {}}
    return {section: _odd(named) if isinstance(named, dict) else named for section, named in shaped.items()}


def _odd(named: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in named.items() if not _NAME.fullmatch(name)}


def _least(kind: str, index: int) -> Any:
    """The least object of a kind; by index, so that a list of them holds no two equal ones."""
    if kind == "Tag":
        return {"name": str(index)}
    if kind == "Server":
        return {"url": str(index)}
    return _LEAST.get(kind, {"$ref": f"#{index}"})


def _own(kind: str, name: str, value: Any) -> Any:
    """A member that holds no objects."""
    if isinstance(value, str) and (name in _PROSE or name == "$ref"):
        return "#" if name == "$ref" else ""
    if name == "name" and kind == "Parameter" and isinstance(value, str) and not set("/#?") & set(value):
        return "a"
    if name == "tags" and isinstance(value, list) and _are_names(value):
        return value[:1] and ["a"]
    if name in ("example", "const", "default"):
        return 0
    if name == "examples" and isinstance(value, dict | list):
        return type(value)()
    return _short(value, 0)


def _are_names(value: list[Any]) -> bool:
    return all(isinstance(item, str) for item in value) and len(set(value)) == len(value)


def _short(value: Any, depth: int) -> Any:
    """Other data, cut to a size that any rule can be tried on; no object of OpenAPI goes deeper."""
    if isinstance(value, str):
        return value[:_MOST]
    if isinstance(value, int) and not isinstance(value, bool):
        return max(-1, min(value, 1))
    if not isinstance(value, dict | list):
        return value
    if depth > 6:
        return type(value)()
    if isinstance(value, list):
        return [_short(item, depth + 1) for item in value[:_MOST]]
    few = [item for item in list(value.items())[:_MOST] if not item[0].startswith("x-")]
    return {
        key[:_MOST]: "" if key in _PROSE and isinstance(item, str) else _short(item, depth + 1) for key, item in few
    }
