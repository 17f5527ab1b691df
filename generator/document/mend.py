"""Going on in spite of what is wrong: what costs nothing is repaired or left out, leniently all that is local; each time it is said."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from . import consequence
from . import pointer as pointers
from .grammar import Node, innermost
from .marks import Marks
from .problem import Problem, quoted
from .rule_names import Rule

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


class Mender:
    """Works on one round of problems. Lists are shortened last, so that pointers stay true until then."""

    def __init__(self, root: dict[str, Any], starts: Iterable[Node], marks: Marks) -> None:
        self._root, self._marks = root, marks
        self._starts = {node.pointer: node for node in starts}
        self._gone: dict[tuple[int, str | int], tuple[Any, str | int]] = {}
        self._changed = False

    def mend(self, problems: Sequence[Problem], lenient: bool) -> list[Problem]:
        """The problems. Those that cost nothing, and with `lenient` all that could be mended, are warnings."""
        mended = [self._mended(item, lenient) if item.severity == "error" else item for item in problems]
        self._remove()
        return mended

    @property
    def changed(self) -> bool:
        """Whether another look may find more."""
        return self._changed

    def _mended(self, item: Problem, lenient: bool) -> Problem:
        if lenient and item.rule == "path-braces":
            return replace(item, severity="warning")
        node, inner = self._holder(item)
        if node is None:
            return item
        how = self._free(item, node, inner)
        if how:
            return replace(item, severity="warning", why=f"{item.why} {how}".strip())
        done = self._done(item, node, inner) if lenient else None
        self._changed |= done is not None
        return replace(item, severity="warning", mend=done) if done else item

    def _free(self, item: Problem, node: Node, inner: list[str]) -> str | None:
        """What becomes of a breach that costs nothing."""
        if item.rule not in consequence.RULES:
            return None
        if item.rule == "wrong-type" and _at(node.value, inner) is None and (inner or node.kind != "Schema"):
            how = "It is taken for not written." if self._left_out(item, node, inner) else None
        elif how := consequence.repaired(item, node, inner):
            pass
        elif consequence.costs_nothing(item, node, inner):
            if said := consequence.only_said(item, node, inner):
                return said
            how = "It is left aside." if self._left_out(item, node, inner) else None
        self._changed |= how is not None and not consequence.hides_nothing(item, node, inner)
        return how

    def _left_out(self, item: Problem, node: Node, inner: list[str]) -> bool:
        if inner[:1] == ["info"] and len(inner) > 1:
            node, inner = Node("Info", node.value["info"], node, ("info",)), inner[1:]
        return self._without(item, node, inner) is not None

    def _done(self, item: Problem, node: Node, inner: list[str]) -> str | None:
        pointer = self._without(item, node, inner)
        return f"Left out: {quoted(pointer, 200)}." if pointer else None

    def _without(self, item: Problem, node: Node, inner: list[str]) -> str | None:
        """The pointer of what is left out."""
        if node.kind == "OpenAPI" and inner[:1] == ["info"]:
            return None  # without it there is no document
        if inner and not (item.rule in _WHOLE and node.kind != "Schema") and isinstance(node.value, dict):
            return self._leave_out(node.value, inner[0], pointers.join(node.pointer, inner[0]))
        if node.kind in _NEEDED and node.value is not None:
            return None
        outer, token = pointers.split(node.pointer)
        return self._leave_out(pointers.find(self._root, outer), token, node.pointer)

    def _leave_out(self, container: Any, token: str, pointer: str) -> str | None:
        key = pointers.key(container, token) if isinstance(container, dict | list) else None
        if key is None:
            return None
        self._gone[id(container), key] = container, key
        return pointer

    def _remove(self) -> None:
        for container, key in sorted(self._gone.values(), key=lambda item: str(item[1]).zfill(12), reverse=True):
            self._marks.remove(container, key)

    def _holder(self, item: Problem) -> tuple[Node | None, list[str]]:
        """The object that is wrong, and the way from there; for a member too many, the object that has it."""
        if not item.rule.endswith("-member") or item.rule == "missing-member":
            return self._node(item.pointer)
        outer, token = pointers.split(item.pointer)
        node, inner = self._node(outer)
        return node, [*inner, token]

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


def _at(value: Any, way: list[str]) -> Any:
    """What the way leads to; a mark that is not None where it leads nowhere."""
    for step in way:
        at = pointers.key(value, step) if isinstance(value, dict | list) else None
        if at is None:
            return ...
        value = value[at]
    return value
