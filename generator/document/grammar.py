"""What OpenAPI objects hold which, so that `$ref`, `default` or `example` are told from names and from data.

A member is `X` for one object, `[X]` for a list and `{X}` for a map from names. `*` stands for every name that is not
an extension. What is not listed holds no objects: it is text, data or an extension, and is never looked into.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from .pointer import join, key

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
        "securitySchemes": "{SecurityScheme}", "links": "{Link}", "examples": "{Example}",
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
    "Parameter": {"schema": "Schema", "content": "{MediaType}", "examples": "{Example}"},
    "Header": {"schema": "Schema", "content": "{MediaType}", "examples": "{Example}"},
    "RequestBody": {"content": "{MediaType}"},
    "Response": {"headers": "{Header}", "content": "{MediaType}", "links": "{Link}"},
    "MediaType": {
        "schema": "Schema", "itemSchema": "Schema", "encoding": "{Encoding}", "prefixEncoding": "[Encoding]",
        "itemEncoding": "Encoding", "examples": "{Example}",
    },
    "Encoding": {"headers": "{Header}"},
    "Link": {},
    "Example": {},
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
    "Schema", "Response", "Parameter", "RequestBody", "Header", "Callback", "PathItem", "Operation", "MediaType",
    "SecurityScheme", "Link",
}  # fmt: skip
"""The objects in whose place a `$ref` may stand. That of an Example is not among them: examples are data."""


@dataclass(slots=True, eq=False)
class Node:
    """A value where an object of this kind belongs; whether it is one, validation tells.

    Its pointer is made when it is asked for: a long name high up would else be copied into a million of them.
    """

    kind: str
    value: Any
    outer: Node | str
    steps: tuple[str | int, ...] = ()

    @property
    def pointer(self) -> str:
        parts: list[str] = []
        node: Node | str = self
        while isinstance(node, Node):
            parts.append(join("", *node.steps))
            node = node.outer
        return node + "".join(reversed(parts))

    @property
    def ref(self) -> Any:
        """The value of its `$ref`, or None."""
        if isinstance(self.value, dict) and self.kind in REFERABLE:
            return self.value.get("$ref")
        return None


def children(node: Node) -> list[Node]:
    """The objects right inside a node, in document order."""
    found: list[Node] = []
    members = OBJECTS[node.kind]
    if not members or not isinstance(node.value, dict):
        return found
    for name, value in node.value.items():
        form = _form(node.kind, name, value) if name in members or "*" in members else None
        if form is None:
            continue
        if form[0] == "{":
            if isinstance(value, dict):
                found += [Node(form[1:-1], item, node, (name, key)) for key, item in value.items()]
        elif form[0] == "[":
            if isinstance(value, list):
                found += [Node(form[1:-1], item, node, (name, index)) for index, item in enumerate(value)]
        else:
            found.append(Node(form, value, node, (name,)))
    return found


def _form(kind: str, name: str, value: Any) -> str | None:
    members = OBJECTS[kind]
    form = members.get(name)
    if form is None and "*" in members and not name.startswith("x-") and name != "$ref":
        return members["*"]
    if form == "Schema" and (isinstance(value, list) or name == "additionalProperties" and isinstance(value, bool)):
        return "[Schema]"
    return form


def walk(start: Node) -> Iterator[Node]:
    """A node and all inside it, references not followed."""
    todo = [start]
    while todo:
        node = todo.pop()
        yield node
        todo.extend(reversed(children(node)))


def innermost(start: Node, tokens: list[str]) -> tuple[Node, list[str]]:
    """The last object on the way that the tokens lead from `start`, and the tokens that go on from it."""
    node, rest = start, tokens
    while rest and isinstance(node.value, dict) and rest[0] in node.value:
        form = _form(node.kind, rest[0], node.value[rest[0]])
        if form is None or (form[0] in "{[" and len(rest) < 2):
            break
        steps = rest[:2] if form[0] in "{[" else rest[:1]
        inner = _step(node.value[rest[0]], steps[1:])
        if inner is None:
            break
        node, rest = Node(form.strip("{[]}"), inner[0], node, tuple(steps)), rest[len(steps) :]
    return node, rest


def _step(value: Any, steps: list[str]) -> tuple[Any] | None:
    for step in steps:
        at = key(value, step) if isinstance(value, dict | list) else None
        if at is None:
            return None
        value = value[at]
    return (value,)
