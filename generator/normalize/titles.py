"""Names of declarations: named schemas keep theirs, inline ones get one from where they stand."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass

from ..model import Words
from ..naming import pascal, words

LONGEST = 48


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Candidates, the best one first."""

    candidates: tuple[Words, ...]


@dataclass(frozen=True, slots=True)
class _Entry:
    candidates: tuple[Words, ...]
    named: bool


class Namer:
    """Collects ids with their candidates; names are settled at once, when every one is known."""

    def __init__(self, pinned: Mapping[str, str]) -> None:
        self._pinned = pinned
        self._entries: dict[str, _Entry] = {}
        self._shared: dict[Hashable, str] = {}
        self.moved: list[tuple[str, str]] = []
        self.used: set[str] = set()
        self.wanted: list[str] = []

    def add(self, id: str, suggestion: Suggestion, shape: Hashable | None, written: str | None) -> str:
        """The id that the declaration goes by: an earlier one where name and shape are the same."""
        candidates = tuple(dict.fromkeys(_short(candidate) for candidate in suggestion.candidates))
        if shape is not None:
            id = self._shared.setdefault((candidates[0], shape), id)
        self._entries.setdefault(id, _Entry(candidates, written is not None))
        return id

    def names(self) -> dict[str, Words]:
        taken: set[str] = set()
        named: dict[str, Words] = {}
        order = sorted(self._entries, key=lambda id: not self._entries[id].named)
        for id in order:
            named[id] = self._claim(self._entries[id].candidates, taken)
        return named

    def _claim(self, candidates: tuple[Words, ...], taken: set[str]) -> Words:
        wanted = list(candidates)
        plain = pascal(candidates[0])
        self.wanted.append(plain)
        if plain in self._pinned:
            self.used.add(plain)
            wanted = [words(self._pinned[plain])]
        for candidate in wanted:
            if pascal(candidate).lower() not in taken:
                taken.add(pascal(candidate).lower())
                if candidate != wanted[0]:
                    self.moved.append((pascal(wanted[0]), pascal(candidate)))
                return candidate
        number = 2
        while pascal(found := (*wanted[-1], str(number))).lower() in taken:
            number += 1
        taken.add(pascal(found).lower())
        self.moved.append((pascal(wanted[0]), pascal(found)))
        return found


def _short(name: Words) -> Words:
    """`name` with words dropped from its middle until it is no longer than `LONGEST` characters."""
    while len(pascal(name)) > LONGEST and len(name) > 3:
        middle = len(name) // 2
        name = (*name[:middle], *name[middle + 1 :])
    return name
