"""Where each member of each container stands in its file, kept beside the plain values."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from . import pointer as pointers
from .problem import Position

Container = dict[str, Any] | list[Any]


def packed(line: int, column: int) -> int:
    """Line and column, from 0, in one number: a document has a hundred thousand of them."""
    return line << 32 | column


@dataclass(slots=True)
class Mark:
    """`starts` holds a packed place by key or index; `held` keeps the container, and so its id, alive."""

    held: Container
    file: str
    starts: dict[str, int] | list[int]
    written: dict[str, str] = field(default_factory=dict)

    def start(self, key: str | int) -> int | None:
        if isinstance(self.starts, dict):
            return self.starts.get(str(key))
        return self.starts[key] if isinstance(key, int) and key < len(self.starts) else None


class Marks:
    """Positions by identity of the container, so that they survive when values move, as in bundling."""

    def __init__(self) -> None:
        self._known: dict[int, Mark] = {}
        self._moved: dict[tuple[int, str | int], tuple[Container, Position]] = {}
        self._late: list[Callable[[], None]] = []

    def add(self, mark: Mark) -> None:
        self._known[id(mark.held)] = mark

    def later(self, fill: Callable[[], None]) -> None:
        """Places that cost time to find, found when the first one is asked for."""
        self._late.append(fill)

    def settle(self) -> None:
        """Must run before values are moved or removed: what is still to be found is found by order."""
        while self._late:
            self._late.pop()()

    def of(self, container: Container) -> Mark | None:
        self.settle()
        return self._known.get(id(container))

    def written(self, container: Container, key: str) -> str | None:
        """The text of a member that was read as something else."""
        mark = self._known.get(id(container))
        return mark.written.get(key) if mark else None

    def same(self, copy: Container, original: Container) -> None:
        """A copy of a container stands where the original stands."""
        known = self._known.get(id(original))
        if known:
            self.add(Mark(copy, known.file, known.starts, known.written))

    def put(self, container: Container, key: str | int, place: Position) -> None:
        """A member that was written elsewhere than its container."""
        self._moved[id(container), key] = container, place

    def remove(self, container: Any, key: str | int) -> None:
        """Takes a member away; the places of a list move with its entries."""
        mark = self.of(container)
        if mark and isinstance(mark.starts, list) and isinstance(key, int):
            mark.starts = [*mark.starts[:key], *mark.starts[key + 1 :]]
            self._shift(container, key)
        del container[key]

    def _shift(self, container: list[Any], gone: int) -> None:
        moved = [(at, held) for (id_, at), held in self._moved.items() if id_ == id(container) and isinstance(at, int)]
        for at, _ in moved:
            del self._moved[id(container), at]
        self._moved.update({(id(container), at - (at > gone)): held for at, held in moved if at != gone})

    def of_member(self, container: Container, key: str | int) -> Position | None:
        mark = self.of(container)
        if (id(container), key) in self._moved:
            return self._moved[id(container), key][1]
        start = mark.start(key) if mark else None
        if mark is None or start is None:
            return None
        return Position(mark.file, (start >> 32) + 1, (start & 0xFFFFFFFF) + 1)

    def position(self, root: Container, pointer: str, file: str) -> Position:
        """Of the member that a pointer names, or of the nearest one around it that is written somewhere."""
        place, value = Position(file, 1, 1), root
        for token in pointers.tokens(pointer):
            key = pointers.key(value, token) if isinstance(value, dict | list) else None
            if key is None:
                break
            place = self.of_member(value, key) or place
            value = value[key]  # type: ignore[index]
        return place
