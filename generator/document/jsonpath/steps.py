"""What the parts of a path do: each step leads from values to places inside them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from .. import limits

Place = tuple[Any, str | int]
"""A container and the key of a value in it."""
ABSENT = object()
"""What a query gives that finds nothing; it equals itself only."""


class BadPath(ValueError):
    """A path that cannot be read or followed, with the reason."""


class Work:
    """Following paths from one root; counts what is looked at."""

    def __init__(self, root: Any) -> None:
        self.root = root
        self._left = limits.FOLLOWED

    def spend(self, values: int) -> None:
        self._left -= values
        if self._left < 0:
            raise BadPath(f"with those before it, it looks at more than {limits.FOLLOWED:,} values")


Pick = Callable[[Any, Work], Iterator[Place]]
Test = Callable[[Any, Work], bool]


@dataclass(frozen=True, slots=True)
class Step:
    """Picks among the members of each value; with `deep`, of all values inside it too."""

    pick: Pick
    deep: bool = False


def select(root: Any, steps: Iterable[Step], work: Work | None = None) -> list[Place]:
    """The places that a path leads to, each once; the root itself is at ([root], 0). Paths that share their `work` share its
    bound."""
    return followed(root, steps, work or Work(root))


def followed(start: Any, steps: Iterable[Step], work: Work) -> list[Place]:
    places: list[Place] = [([start], 0)]
    for step in steps:
        work.spend(len(places))
        found: dict[tuple[int, str | int], Place] = {}
        for container, key in places:
            value = container[key]
            for inner in _inside(value, work) if step.deep else (value,):
                found.update({(id(place[0]), place[1]): place for place in step.pick(inner, work)})
        places = list(found.values())
    return places


def _members(value: Any) -> Iterator[tuple[str | int, Any]]:
    if isinstance(value, dict):
        yield from value.items()
    elif isinstance(value, list):
        yield from enumerate(value)


def _inside(value: Any, work: Work) -> Iterator[Any]:
    """A value and all that is in it, in document order."""
    todo = [value]
    while todo:
        inner = todo.pop()
        yield inner
        held = [item for _, item in _members(inner)]
        work.spend(len(held) + 1)
        todo.extend(item for item in reversed(held) if isinstance(item, dict | list))


# selectors (section 2.3)


def every(value: Any, _work: Work) -> Iterator[Place]:
    return ((value, key) for key, _ in _members(value))


def named(name: str) -> Pick:
    return lambda value, _: iter([(value, name)] if isinstance(value, dict) and name in value else [])


def indexed(index: int) -> Pick:
    def pick(value: Any, _work: Work) -> Iterator[Place]:
        if isinstance(value, list) and -len(value) <= index < len(value):
            yield value, index % len(value)

    return pick


def sliced(start: int | None, stop: int | None, step: int | None) -> Pick:
    def pick(value: Any, _work: Work) -> Iterator[Place]:
        if isinstance(value, list) and step != 0:
            yield from ((value, index) for index in range(*slice(start, stop, step).indices(len(value))))

    return pick


def matching(test: Test) -> Pick:
    def pick(value: Any, work: Work) -> Iterator[Place]:
        members = list(_members(value))
        work.spend(len(members))
        for key, item in members:
            if test(item, work):
                yield value, key

    return pick


def together(picks: list[Pick]) -> Pick:
    return lambda value, work: (place for pick in picks for place in pick(value, work))


# comparisons (section 2.3.5.2.2)


def same(left: Any, right: Any) -> bool:
    """Equal as JSON values are: 1 is 1.0, and true is not 1."""
    if isinstance(left, list) and isinstance(right, list):
        return len(left) == len(right) and all(map(same, left, right))
    if isinstance(left, dict) and isinstance(right, dict):
        return left.keys() == right.keys() and all(same(left[key], right[key]) for key in left)
    return bool(left == right) and isinstance(left, bool) is isinstance(right, bool)


def less(left: Any, right: Any) -> bool:
    """Only numbers and texts have an order."""
    numbers = all(isinstance(value, int | float) and not isinstance(value, bool) for value in (left, right))
    return (numbers or (isinstance(left, str) and isinstance(right, str))) and bool(left < right)
