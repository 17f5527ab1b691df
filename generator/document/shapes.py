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
    "Operation": {"responses": {"default": {"$ref": "#"}}}, "Responses": {"default": {"$ref": "#"}}, "Tag": {"name": ""},
    "Server": {"url": ""},
}  # fmt: skip
_NAMES = {
    "Paths": re.compile("/.*", re.DOTALL), "Callback": re.compile(".*", re.DOTALL),
    "Responses": re.compile("default|[1-5](?:[0-9]{2}|XX)"), "Components": re.compile("[a-zA-Z0-9._-]+"),
}  # fmt: skip
"""Names that are right; only others matter to a shape."""
_READ_NAMES = {"Components", "additionalOperations"}
_CONSTRAINED = {"in", "style", "type", "scheme", "openapi", "required", "$self", "$id", "$anchor", "$dynamicAnchor"}
"""Members whose texts decide whether they are right."""
_NAME_MAPS: dict[str, list[Any]] = {
    "mapping": [""],
    "scopes": [""],
    "parameters": [""],
    "dependentRequired": [[], [""]],
}
"""Members that are maps in which names do not matter, with the values that are right."""
_EXTENSIONS_COUNT = {"Responses", "SecurityRequirement"}
"""Objects in which `x-` is a name like any other, or keeps them from being empty."""
_TEXTS = {"description", "title", "format", "pattern"}
_COUNTS = {"minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"}
_FLAGS = {"deprecated", "readOnly", "writeOnly", "nullable", "uniqueItems"}
_TYPES = {"string", "integer", "number", "boolean", "array", "object"}
_PARTS = {"properties", "items", "additionalProperties", "allOf", "anyOf", "oneOf", "not"}
_MOST = 200


def shape(node: Node) -> Any:
    """A small value that the validator finds valid exactly when it finds the object so, what is inside it aside."""
    if not isinstance(node.value, dict):
        return _short("", node.value, 0)
    members = OBJECTS[node.kind]
    every = members.get("*")
    shaped: dict[str, Any] = {}
    for name, value in node.value.items():
        form = members.get(name) or (every if name != "$ref" else None)
        if (name.startswith("x-") and node.kind not in _EXTENSIONS_COUNT) or (
            node.kind == "Schema" and _is_plain(name, value, form)
        ):
            continue
        shaped[name] = _inside(form, node.kind, name, value) if form else _own(node.kind, name, value)
    if node.kind == "SecurityRequirement":
        return _without_names(shaped, [[], [""]])
    return _with_odd_names(node.kind, shaped) if every else shaped


def _is_plain(name: str, value: Any, form: str | None) -> bool:
    """Whether a word of a schema is right by every version of OpenAPI, so that the validator need not be asked."""
    if form:
        return name in _PARTS and _is_filled(form, value)
    if name in ("default", "example"):
        return True
    if isinstance(value, str):
        return name in _TEXTS or (name == "type" and value in _TYPES)
    if isinstance(value, bool):
        return name in _FLAGS
    if isinstance(value, int | float):
        return name in ("minimum", "maximum") or (name in _COUNTS and isinstance(value, int) and value >= 0)
    return isinstance(value, list) and bool(value) and (name == "enum" or (name == "required" and _are_names(value)))


def _is_filled(form: str, value: Any) -> bool:
    if form[0] == "{":
        return isinstance(value, dict)
    if form[0] == "[":
        return isinstance(value, list) and bool(value)
    return not isinstance(value, list)


def _are_names(value: list[Any]) -> bool:
    return all(isinstance(item, str) for item in value) and len(set(value)) == len(value)


# objects inside


def _inside(form: str, kind: str, name: str, value: Any) -> Any:
    least = _LEAST.get(form.strip("[{}]"), {"$ref": "#"})
    if form[0] == "[" and isinstance(value, list):
        return [least] * (len(value) > 0)
    if form[0] == "{" and isinstance(value, dict):
        if kind in _READ_NAMES:
            return {key: least for key in value if not _NAMES[kind].fullmatch(key)}
        return (
            dict.fromkeys(list(value)[:_MOST], least) if name in _READ_NAMES else _unnamed(dict.fromkeys(value, least))
        )
    return _short(name, value, 0) if form[0] in "[{" or isinstance(value, list) else least


def _unnamed(named: dict[str, Any]) -> dict[str, Any]:
    """Values under names that do not matter: how many of them does not either, beyond two."""
    return {str(index): value for index, value in enumerate(list(named.values())[:2])}


def _with_odd_names(kind: str, shaped: dict[str, Any]) -> dict[str, Any]:
    """Of the names that are as they should be, one says as much as all."""
    usual = [name for name in shaped if _NAMES[kind].fullmatch(name)]
    return {name: value for name, value in shaped.items() if name not in set(usual)} | {
        "/" if kind == "Paths" else "default": shaped[name] for name in usual[:1]
    }


# other members


def _own(kind: str, name: str, value: Any) -> Any:
    if name == "name" and kind == "Parameter" and isinstance(value, str):
        return re.sub("[^/#?{}]+", "a", value)[-_MOST:]
    if name in ("example", "const", "default"):
        return 0
    if name == "examples" and isinstance(value, dict | list):
        return type(value)()
    return _short(name, value, 0)


def _short(name: str, value: Any, depth: int) -> Any:
    """Data under a name, cut to a size that any rule can be tried on; no object of OpenAPI goes deeper."""
    if isinstance(value, str):
        return value[:_MOST] if name in _CONSTRAINED else ""
    if isinstance(value, int) and not isinstance(value, bool):
        return max(-1, min(value, 1))
    if not isinstance(value, dict | list):
        return value
    if depth > 6:
        return type(value)()
    if isinstance(value, list):
        few = value[:1] if name not in _CONSTRAINED and _are_texts(value) else value[:_MOST]
        return [_short(name, item, depth + 1) for item in few]
    members = [(key, item) for key, item in list(value.items())[:_MOST] if not key.startswith("x-")]
    shortened = {key[:_MOST]: _short(key, item, depth + 1) for key, item in members}
    return _without_names(shortened, _NAME_MAPS.get(name, []))


def _are_texts(value: list[Any]) -> bool:
    return all(isinstance(item, str) for item in value)


def _without_names(named: dict[str, Any], right: list[Any]) -> dict[str, Any]:
    """A map without the names of values that are right: there is one of each."""
    return {str(value) if value in right else name: value for name, value in named.items()}
