"""Where `$id` makes references start anew, and what anchors name (JSON Schema 2020-12, sections 8.2.1 and 8.2.2).

Nothing is fetched: an `$id` is a name, and only schemas of the document and its files bear one.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple
from urllib.parse import urljoin

from . import pointer as pointers
from .grammar import Node, walk
from .targets import FILES


class Scope(NamedTuple):
    """The nearest schema around that has an `$id`, and the whole of that id."""

    pointer: str
    id: str


class Scopes:
    """Of a root with all of its files."""

    def __init__(self, root: dict[str, Any]) -> None:
        self._root = root
        self._known: dict[int, Scope | None] = {}
        self._above: dict[str, Scope | None] = {}
        self._ids: dict[str, str] = {}
        self._scanned: set[str] = set()
        self._anchors: dict[str, dict[str, list[str]]] = {}

    def of(self, node: Node) -> Scope | None:
        """The scope that a reference of this node belongs to. Each container is looked at once."""
        trail: list[Node] = []
        at: Node | str = node
        while isinstance(at, Node) and id(at.value) not in self._known:
            trail.append(at)
            at = at.outer
        scope = self._known[id(at.value)] if isinstance(at, Node) else self._around(at)
        for inner in reversed(trail):
            scope = _entered(inner.value, inner, scope) if inner.kind == "Schema" else scope
            if isinstance(inner.value, dict | list):
                self._known[id(inner.value)] = scope
        return scope

    def named(self, name: str, scope: Scope | None) -> str | None:
        """The pointer of the schema whose `$id` a reference names."""
        parts = self._root.get(FILES)
        files = {name: value for name, value in parts.items() if isinstance(value, dict)} if parts else {}
        for file in [file for file in ("", *files) if file not in self._scanned]:
            self._scanned.add(file)
            start = Node("Schema", files[file], pointers.join("#", FILES, file)) if file else None
            for node in walk(start or Node("OpenAPI", self._root, "#")):
                own = self.of(node) if node.kind == "Schema" and _id(node.value) else None
                if own:
                    self._ids.setdefault(own.id, own.pointer)
        return self._ids.get(_joined(scope, name))

    def anchors(self, name: str, base: str) -> list[str]:
        """The pointers that an anchor has below a base, in the order of the document."""
        if base not in self._anchors:
            found: dict[str, list[str]] = {}
            for anchor, way in _anchors(pointers.find(self._root, base)):
                found.setdefault(anchor, []).append(base + pointers.from_way(way, ""))
            self._anchors[base] = found
        return self._anchors[base].get(name, [])

    def _around(self, pointer: str) -> Scope | None:
        """The scope around a place that only its pointer is known of."""
        if pointer not in self._above:
            scope: Scope | None = None
            value: Any = self._root
            known = "#"
            for token in pointers.tokens(pointer):
                scope = _entered(value, known, scope)
                at = pointers.key(value, token) if isinstance(value, dict | list) else None
                if at is None:
                    break
                value, known = value[at], pointers.join(known, token)
            self._above[pointer] = scope
        return self._above[pointer]


def outermost(node: Node) -> str:
    """The pointer of the whole schema that a schema is a part of."""
    whole = pointers.tokens(node.pointer)[:3]
    if whole[:2] == ["components", "schemas"]:
        return pointers.join("#", *whole)
    while isinstance(node.outer, Node) and node.outer.kind == "Schema":
        node = node.outer
    return node.pointer


def _entered(value: Any, place: Node | str, scope: Scope | None) -> Scope | None:
    own = _id(value)
    return Scope(place if isinstance(place, str) else place.pointer, _joined(scope, own)) if own else scope


def _id(value: Any) -> str:
    """Its `$id`; one that is a fragment alone is an anchor, as it was in older drafts."""
    own = value.get("$id") if isinstance(value, dict) else None
    return own if isinstance(own, str) and not own.startswith("#") else ""


def _joined(scope: Scope | None, name: str) -> str:
    try:
        return urljoin(scope.id if scope else "", name).removesuffix("#")
    except ValueError:
        return name


def _anchors(value: Any) -> Iterator[tuple[str, pointers.Way]]:
    """Every anchor with the way to it, in the order of the document."""
    todo: list[tuple[Any, pointers.Way]] = [(value, None)]
    while todo:
        item, way = todo.pop()
        if isinstance(item, dict):
            for word in ("$anchor", "$dynamicAnchor", "$id"):
                name = item.get(word)
                if isinstance(name, str) and (word != "$id" or name.startswith("#")):
                    yield name.removeprefix("#"), way
        inner = item.items() if isinstance(item, dict) else enumerate(item)
        todo.extend(reversed([(each, (way, key)) for key, each in inner if isinstance(each, dict | list)]))
