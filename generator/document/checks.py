"""What the published schemas cannot say: names that must differ, parameters that must fit their path."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from itertools import islice
from typing import Any

from . import limits
from . import pointer as pointers
from .grammar import METHODS, Node
from .problem import Severity, quoted
from .rule_names import Rule

_PLACEHOLDER = re.compile(r"{([^{}]*)}")


@dataclass(frozen=True, slots=True)
class Finding:
    """A finding whose place is still a pointer."""

    rule: Rule
    severity: Severity
    pointer: str
    what: str
    why: str
    mend: str


def check(nodes: list[Node], root: dict[str, Any], version: str) -> Iterator[Finding]:
    found = [
        _Paths(root).findings(),
        _operation_ids(nodes),
        _tags(nodes),
        _schemes(nodes, root),
    ]
    found += [
        _beside_references(nodes, version),
        _nullable(nodes) if version != "3.0" else iter(()),
    ]
    for each in found:
        yield from islice(each, limits.PROBLEMS)


class _Paths:
    """The parameters of each operation against the placeholders of its path."""

    def __init__(self, root: dict[str, Any]) -> None:
        self._root = root
        paths = root.get("paths")
        self._paths: dict[str, Any] = paths if isinstance(paths, dict) else {}

    def findings(self) -> Iterator[Finding]:
        templates: dict[str, str] = {}
        for path, item in self._paths.items():
            pointer = pointers.join("#/paths", path)
            if path.startswith("x-"):
                continue
            yield from self._template(path, pointer, templates)
            pointer, item = self._found(item, pointer)
            if isinstance(item, dict):
                yield from self._item(path, item, pointer)

    def _template(self, path: str, pointer: str, templates: dict[str, str]) -> Iterator[Finding]:
        if re.search("[{}]", _PLACEHOLDER.sub("", path)):
            what = f"The braces of the path {quoted(path)} do not fit."
            yield Finding(
                "path-braces",
                "error",
                pointer,
                what,
                "A parameter stands as `{name}`.",
                "Close each brace.",
            )
        plain = _PLACEHOLDER.sub("{}", path)
        if templates.setdefault(plain, path) != path:
            what = f"The paths {quoted(templates[plain])} and {quoted(path)} differ only in names of parameters."
            why = "A server cannot tell them apart; OpenAPI does not allow it."
            yield Finding("same-path", "warning", pointer, what, why, "Join the two.")

    def _item(self, path: str, item: dict[str, Any], pointer: str) -> Iterator[Finding]:
        shared = list(self._parameters(item, pointer))
        yield from _twice(shared)
        wanted = set(_PLACEHOLDER.findall(path))
        unused = set[str]()
        declared = {spec.get("name") for _, spec in shared if spec.get("in") == "path"}
        for method in METHODS:
            at, operation = self._found(item.get(method), pointers.join(pointer, method))
            if not isinstance(operation, dict):
                continue
            own = list(self._parameters(operation, at))
            yield from _twice(own)
            for name in sorted(wanted - declared - {spec.get("name") for _, spec in own if spec.get("in") == "path"}):
                yield self._undeclared(name, path, method, at)
            yield from _unused(own, wanted, path, unused)
        yield from _unused(shared, wanted, path, unused)

    def _undeclared(self, name: str, path: str, method: str, pointer: str) -> Finding:
        what = f"`{method}` of {quoted(path)} does not declare its parameter {quoted(name)}."
        mend = f"Add `- {{name: {name}, in: path, required: true, schema: {{type: string}}}}` to its `parameters`."
        why = "It is taken for a text."
        return Finding("undeclared-path-parameter", "warning", pointer, what, why, mend)

    def _parameters(self, holder: dict[str, Any], pointer: str) -> Iterator[tuple[str, dict[str, Any]]]:
        listed = holder.get("parameters")
        for index, value in enumerate(listed if isinstance(listed, list) else ()):
            at = pointers.join(pointer, "parameters", index)
            _, spec = self._found(value, at)
            if isinstance(spec, dict) and isinstance(spec.get("name"), str):
                yield at, spec

    def _found(self, value: Any, pointer: str) -> tuple[str, Any]:
        """What a value stands for, through references; None where they lead nowhere."""
        for _ in range(100):
            if not isinstance(value, dict) or not isinstance(value.get("$ref"), str):
                return pointer, value
            pointer = value["$ref"]
            try:
                value = pointers.find(self._root, pointer)
            except pointers.Absent:
                break
        return pointer, None


def _twice(parameters: list[tuple[str, dict[str, Any]]]) -> Iterator[Finding]:
    seen: dict[tuple[str, str], tuple[str, dict[str, Any]]] = {}
    for pointer, spec in parameters:
        key = (str(spec.get("in")), spec["name"])
        first = seen.setdefault(key, (pointer, spec))
        if first[0] != pointer:
            what = f"The {key[0]} parameter {quoted(key[1])} is declared twice."
            same = first[1] == spec
            why = "Both say the same." if same else "Only one of them could count."
            yield Finding("duplicate-parameter", "warning" if same else "error", pointer, what, why, "Remove one.")


def _unused(
    parameters: list[tuple[str, dict[str, Any]]], wanted: set[str], path: str, said: set[str]
) -> Iterator[Finding]:
    for pointer, spec in parameters:
        if spec.get("in") == "path" and spec["name"] not in wanted and pointer not in said:
            said.add(pointer)
            near = get_close_matches(spec["name"][:60], sorted(wanted)[:50], 1)
            mend = f"Did you mean `{near[0]}`?" if near else "Remove it, or add it to the path."
            what = f"The path {quoted(path)} has no place for the parameter {quoted(spec['name'])}."
            yield Finding("unused-path-parameter", "warning", pointer, what, "It is never sent.", mend)


def _operation_ids(nodes: Iterable[Node]) -> Iterator[Finding]:
    seen: dict[str, str] = {}
    for node in nodes:
        id = node.value.get("operationId") if node.kind == "Operation" and isinstance(node.value, dict) else None
        if isinstance(id, str) and seen.setdefault(id, node.pointer) != node.pointer:
            what = f"Two operations have the operationId {quoted(id)}."
            why = f"The first is at {quoted(seen[id], 100)}; the id must be unique."
            yield Finding(
                "duplicate-operation-id",
                "error",
                pointers.join(node.pointer, "operationId"),
                what,
                why,
                "Rename one.",
            )


def _tags(nodes: Iterable[Node]) -> Iterator[Finding]:
    seen: dict[str, str] = {}
    for node in nodes:
        name = node.value.get("name") if node.kind == "Tag" and isinstance(node.value, dict) else None
        if isinstance(name, str) and seen.setdefault(name, node.pointer) != node.pointer:
            yield Finding(
                "duplicate-tag",
                "warning",
                node.pointer,
                f"The tag {quoted(name)} stands twice.",
                "",
                "Remove one.",
            )


def _schemes(nodes: Iterable[Node], root: dict[str, Any]) -> Iterator[Finding]:
    components = root.get("components")
    known = components.get("securitySchemes") if isinstance(components, dict) else None
    names = list(known) if isinstance(known, dict) else []
    for node in nodes:
        if node.kind == "SecurityRequirement" and isinstance(node.value, dict):
            for name in [name for name in node.value if name not in names]:
                near = get_close_matches(name[:60], names[:50], 1)
                mend = f"Did you mean `{near[0]}`?" if near else "Add it, or correct the name."
                what = f"There is no security scheme {quoted(name)}."
                why = "It must stand in `components/securitySchemes`."
                yield Finding("unknown-security-scheme", "warning", pointers.join(node.pointer, name), what, why, mend)


def _beside_references(nodes: Iterable[Node], version: str) -> Iterator[Finding]:
    for node in nodes:
        if node.ref is not None and node.kind not in ("Schema", "PathItem"):
            odd = [
                name
                for name in node.value
                if name not in ("$ref", "summary", "description") and not name.startswith("x-")
            ]
            if odd:
                what = f"{', '.join(map(quoted, odd[:5]))} beside a `$ref` has no effect."
                why = f"A reference of OpenAPI {version} stands for what it names, and for nothing more."
                yield Finding(
                    "beside-reference",
                    "warning",
                    pointers.join(node.pointer, odd[0]),
                    what,
                    why,
                    "Remove it.",
                )


def _nullable(nodes: Iterable[Node]) -> Iterator[Finding]:
    for node in nodes:
        if node.kind == "Schema" and isinstance(node.value, dict) and node.value.get("nullable") is True:
            kind = node.value.get("type")
            listed = ", ".join(
                [kind]
                if isinstance(kind, str)
                else ([item for item in kind if isinstance(item, str)] if isinstance(kind, list) else [])
            )
            mend = f'Write `type: [{listed}, "null"]`.' if listed else 'Write `anyOf: [{…}, {type: "null"}]`.'
            why = "OpenAPI 3.1 has no such word. It is honoured as in 3.0."
            yield Finding(
                "obsolete-nullable",
                "warning",
                pointers.join(node.pointer, "nullable"),
                "`nullable: true` says nothing in 3.1.",
                why,
                mend,
            )
