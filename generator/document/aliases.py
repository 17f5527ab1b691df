"""What anchors and merge keys of YAML stand for. Every alias becomes a copy, so that each value has one parent, and a
later change of one place is no change of another; how much is copied has a bound."""

from __future__ import annotations

from typing import Any

from . import limits
from .marks import Container, Mark, Marks
from .problem import quoted
from .syntax import ALIAS_BOMB, TOO_DEEP, Unreadable


class Aliases:
    """The anchors of one text, as they are met."""

    def __init__(self, marks: Marks) -> None:
        self._marks = marks
        self._known: dict[str, Any] = {}
        self._open: set[str] = set()
        self._copied = 0

    def define(self, name: str | None, value: Any) -> None:
        """Called when a value begins; a container is `open` until `close`."""
        if name:
            self._known[name] = value
            if isinstance(value, dict | list):
                self._open.add(name)

    def close(self, name: str | None) -> None:
        if name:
            self._open.discard(name)

    def value(self, name: str, depth: int) -> Any:
        """A copy of what the anchor marks, to stand at this depth."""
        alias = quoted(f"*{name}")
        if name not in self._known:
            why = "An alias stands for a value that is marked with `&name` before it."
            raise Unreadable("unknown-alias", f"The alias {alias} has no anchor.", why, "Add the anchor.")
        if name in self._open:
            why = "Such a value contains itself and has no end."
            raise Unreadable("alias-cycle", f"The alias {alias} stands inside its own anchor.", why, "Use a `$ref`.")
        value = self._known[name]
        return self._copy(value, depth) if isinstance(value, dict | list) else value

    def merge(self, mark: Mark, values: list[Any]) -> bool:
        """Inserts what the merge keys of a mapping name; False when some of that is no mapping.

        The first mapping to name a key wins, and a key written in place wins over all.
        """
        parts = [part for value in values for part in (value if isinstance(value, list) else [value])]
        mappings = [part for part in parts if isinstance(part, dict)]
        merged: dict[str, Any] = {}
        starts: dict[str, int] = {}
        for part in reversed(mappings):
            merged.update(part)
            known = self._marks.of(part)
            starts.update(known.starts if known else {})  # type: ignore[arg-type]
        own = mark.held
        if isinstance(own, dict):
            merged.update(own)
            own.clear()
            own.update(merged)
            mark.starts = {**starts, **mark.starts}  # type: ignore[dict-item]
        return len(mappings) == len(parts)

    def _copy(self, value: Container, depth: int) -> Container:
        copied = self._empty(value)
        todo = [(value, copied, depth)]
        while todo:
            original, copy, level = todo.pop()
            if level >= limits.DEPTH:
                raise Unreadable(*TOO_DEEP)
            for key, item in original.items() if isinstance(original, dict) else enumerate(original):
                new = item
                if isinstance(item, dict | list):
                    new = self._empty(item)
                    todo.append((item, new, level + 1))
                copy[key] = new  # type: ignore[index]
        return copied

    def _empty(self, original: Container) -> Container:
        """A container to copy into; counts what will be copied, so that nothing large is made first."""
        self._copied += len(original) + 1
        if self._copied > limits.ALIASED:
            raise Unreadable(*ALIAS_BOMB)
        copy: Container = {} if isinstance(original, dict) else [None] * len(original)
        self._marks.same(copy, original)
        return copy
