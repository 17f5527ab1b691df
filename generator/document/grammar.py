"""What OpenAPI objects hold which, so that `$ref`, `default` or `example` are told from names and from data.

A member is `X` for one object, `[X]` for a list and `{X}` for a map from names. `*` stands for every name that is not
an extension. What is not listed holds no objects: it is text, data or an extension, and is never looked into.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from .pointer import join

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")

OBJECTS: dict[str, dict[str, str]] = {
    "OpenAPI": {
        "servers": "[Server]", "tags": "[Tag]", "security": "[SecurityRequirement]", "paths": "Paths",
        "webhooks": "{PathItem}", "components": "Components",
    },
    "Server": {}, "Tag": {}, "SecurityRequirement": {},
    "Paths": {"*": "PathItem"},
    "Components": {
        "schemas": "{Schema}", "responses": "{Response}", "parameters": "{Parameter}", "requestBodies": "{RequestBody}",
        "headers": "{Header}", "callbacks": "{Callback}", "pathItems": "{PathItem}", "mediaTypes": "{MediaType}",
        "securitySchemes": "{SecurityScheme}", "links": "{Link}",
    },
    "PathItem": {
        "servers": "[Server]", "parameters": "[Parameter]", "additionalOperations": "{Operation}", **dict.fromkeys(METHODS, "Operation"),
    },
    "Operation": {
        "parameters": "[Parameter]", "requestBody": "RequestBody", "responses": "Responses", "callbacks": "{Callback}",
        "servers": "[Server]", "security": "[SecurityRequirement]",
    },
    "Responses": {"*": "Response"},
    "Callback": {"*": "PathItem"},
    "Parameter": {"schema": "Schema", "content": "{MediaType}"},
    "Header": {"schema": "Schema", "content": "{MediaType}"},
    "RequestBody": {"content": "{MediaType}"},
    "Response": {"headers": "{Header}", "content": "{MediaType}", "links": "{Link}"},
    "MediaType": {
        "schema": "Schema", "itemSchema": "Schema", "encoding": "{Encoding}", "prefixEncoding": "[Encoding]",
        "itemEncoding": "Encoding",
    },
    "Encoding": {"headers": "{Header}"},
    "Link": {},
    "SecurityScheme": {},
    "Schema": {
        **dict.fromkeys(("properties", "patternProperties", "$defs", "definitions", "dependentSchemas"), "{Schema}"),
        **dict.fromkeys(("allOf", "anyOf", "oneOf", "prefixItems"), "[Schema]"),
        **dict.fromkeys(
            ("items", "additionalProperties", "not", "if", "then", "else", "propertyNames", "contains",
             "unevaluatedItems", "unevaluatedProperties", "contentSchema"), "Schema",
        ),
    },
}  # fmt: skip

REFERABLE = {
    "Schema", "Response", "Parameter", "RequestBody", "Header", "Callback", "PathItem", "MediaType", "SecurityScheme",
    "Link",
}  # fmt: skip
"""The objects in whose place a `$ref` may stand."""


@dataclass(frozen=True, slots=True)
class Node:
    """A value where an object of this kind belongs; whether it is one, validation tells."""

    kind: str
    value: Any
    pointer: str

    @property
    def ref(self) -> Any:
        """The value of its `$ref`, or None."""
        if self.kind in REFERABLE and isinstance(self.value, dict):
            return self.value.get("$ref")
        return None


def children(node: Node) -> Iterator[Node]:
    """The objects right inside a node, in document order."""
    if not isinstance(node.value, dict):
        return
    members = OBJECTS[node.kind]
    every = members.get("*")
    for name, value in node.value.items():
        form = members.get(name) or (None if name.startswith("x-") or name == "$ref" else every)
        if form == "Schema" and (isinstance(value, list) or name == "additionalProperties" and isinstance(value, bool)):
            form = "[Schema]"
        if form is not None:
            yield from _members(form, value, join(node.pointer, name))


def _members(form: str, value: Any, pointer: str) -> Iterator[Node]:
    if form[0] == "{":
        if isinstance(value, dict):
            yield from (Node(form[1:-1], item, join(pointer, name)) for name, item in value.items())
    elif form[0] == "[":
        if isinstance(value, list):
            yield from (Node(form[1:-1], item, f"{pointer}/{index}") for index, item in enumerate(value))
    else:
        yield Node(form, value, pointer)


def walk(start: Node) -> Iterator[Node]:
    """A node and all inside it, references not followed."""
    todo = [start]
    while todo:
        node = todo.pop()
        yield node
        todo.extend(reversed(list(children(node))))
