"""Going on in spite of errors: what is wrong and local is repaired or left out, and each time that is said."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from copy import deepcopy
from dataclasses import replace
from typing import Any

from . import pointer as pointers
from .grammar import Node, innermost
from .marks import Marks
from .problem import Problem, quoted
from .rule_names import Rule

_ONLY_SAID: set[Rule] = {"wrong-name", "path-braces"}
"""Rules whose breach the later stages can live with."""
_WHOLE: set[Rule] = {
    "unresolved-reference",
    "remote-reference",
    "outside-reference",
    "bad-reference",
    "reference-cycle",
    "unreadable-reference",
    "wrong-kind",
    "too-large",
}
"""Rules about a reference: without it only a schema has a meaning, that of any value."""
_NEEDED = {"OpenAPI", "Paths", "Components"}
_DEFAULTS: dict[tuple[str, str], Any] = {
    ("Response", "description"): "",
    ("Parameter", "required"): True,
    ("OpenAPI", "paths"): {},
    ("Operation", "responses"): {"default": {"description": ""}},
}
"""Members that can be given where they are missing, because only one value makes sense."""


class Mender:
    """Works on one round of problems. Lists are shortened last, so that pointers stay true until then."""

    def __init__(self, root: dict[str, Any], starts: Iterable[Node], marks: Marks) -> None:
        self._root, self._marks = root, marks
        self._starts = {node.pointer: node for node in starts}
        self._gone: dict[tuple[int, str | int], tuple[Any, str | int]] = {}

    def mend(self, problems: Sequence[Problem]) -> list[Problem]:
        """The problems, those that could be mended as warnings."""
        mended = [self._mended(item) if item.severity == "error" else item for item in problems]
        self._remove()
        return mended

    def _mended(self, item: Problem) -> Problem:
        if item.rule in _ONLY_SAID:
            return replace(item, severity="warning")
        node, inner = self._node(item.pointer)
        done = self._done(item, node, inner) if node else None
        return replace(item, severity="warning", mend=done) if done else item

    def _done(self, item: Problem, node: Node, inner: list[str]) -> str | None:
        given = self._given(item, node)
        if given:
            return given
        if node.kind == "Schema" and inner == ["type"] and (read := _retyped(node.value)):
            return read
        if inner and not (item.rule in _WHOLE and node.kind != "Schema") and isinstance(node.value, dict):
            if inner[0] == "required" and item.rule == "repeated-value":
                node.value["required"] = list(dict.fromkeys(node.value["required"]))
                return "Repaired: each name is taken once."
            return self._leave_out(node.value, inner[0], pointers.join(node.pointer, inner[0]))
        if node.kind in _NEEDED:
            return None
        outer, token = pointers.split(node.pointer)
        if node.kind == "Schema" and token == "items" and isinstance(node.value, list) and node.value:
            pointers.find(self._root, outer)["items"] = {"anyOf": node.value}  # a list is what JSON Schema once had
            return "Repaired: each item is taken for one of them."
        return self._leave_out(pointers.find(self._root, outer), token, node.pointer)

    def _given(self, item: Problem, node: Node) -> str | None:
        for (kind, member), value in _DEFAULTS.items():
            missing = item.rule == "missing-member" and f"`{member}`" in item.what and item.what.count("`") == 2
            if kind == node.kind and isinstance(node.value, dict) and (missing or item.pointer.endswith(f"/{member}")):
                node.value[member] = deepcopy(value)
                return f"Repaired: `{member}` is taken for {json.dumps(value)}."
        return None

    def _leave_out(self, container: Any, token: str, pointer: str) -> str | None:
        key = pointers.key(container, token) if isinstance(container, dict | list) else None
        if key is None:
            return None
        self._gone[id(container), key] = container, key
        return f"Left out: {quoted(pointer, 200)}."

    def _remove(self) -> None:
        for container, key in sorted(self._gone.values(), key=lambda item: str(item[1]).zfill(12), reverse=True):
            self._marks.remove(container, key)

    def _node(self, pointer: str) -> tuple[Node | None, list[str]]:
        """The innermost object that a place belongs to, and the way from there."""
        outer = pointer
        while outer not in self._starts:
            if "/" not in outer:
                return None, []
            outer = outer.rpartition("/")[0]
        start = self._starts[outer]
        rest = pointers.tokens("#" + pointer[len(outer) :])
        return innermost(start, rest)


def _retyped(schema: Any) -> str | None:
    """What a `type` of 3.1 means in 3.0, and an unquoted null in both."""
    stated = schema["type"]
    if stated is None:
        schema["type"] = "null"
        return 'Repaired: `type` is taken for `"null"`.'
    listed = stated if isinstance(stated, list) else [stated]
    kinds = [kind for kind in listed if kind != "null"]
    if len(kinds) == len(listed) == 1 or not all(isinstance(kind, str) for kind in kinds):
        return None
    del schema["type"]
    if len(kinds) < len(listed):
        schema["nullable"] = True
    if len(kinds) == 1:
        schema["type"] = kinds[0]
    elif kinds:
        schema.setdefault("anyOf", [{"type": kind} for kind in kinds])
    return "Repaired: it is read as in OpenAPI 3.1."
