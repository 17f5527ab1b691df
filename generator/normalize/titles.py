"""Names of declarations: named schemas keep theirs, inline ones get one from where they stand."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass

from ..model import Words
from ..naming import pascal, shorten, words
from .places import Suggestion

LONGEST = 48


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
        self._numbers: dict[Words, int] = {}
        self.moved: list[tuple[str, str]] = []
        self.used: set[str] = set()
        self.wanted: list[str] = []

    def add(self, id: str, suggestion: Suggestion, shape: Hashable | None, written: str | None) -> str:
        """The id that the declaration goes by: an earlier one where name and shape are the same."""
        candidates = suggestion.candidates
        if written is None:
            candidates = tuple(dict.fromkeys(shorten(candidate, LONGEST) for candidate in candidates))
        if shape is not None:
            id = self._shared.setdefault((candidates[0], shape), id)
        self._entries.setdefault(id, _Entry(candidates, written is not None))
        return id

    def names(self) -> dict[str, Words]:
        taken: set[str] = set()
        order = sorted(self._entries, key=lambda id: not self._entries[id].named)
        found = {id: self._claim(self._entries[id].candidates, taken) for id in order}
        self.wanted = [pascal(name) for name in found.values()]
        return {id: self._pin(name) for id, name in found.items()}

    def _pin(self, name: Words) -> Words:
        pinned = self._pinned.get(pascal(name))
        self.used.add(pascal(name))
        return words(pinned) if pinned else name

    def _claim(self, candidates: tuple[Words, ...], taken: set[str]) -> Words:
        for candidate in candidates:
            if pascal(candidate).lower() not in taken:
                break
        else:
            number = self._numbers.get(candidates[-1], 1) + 1
            while pascal(candidate := (*candidates[-1], str(number))).lower() in taken:
                number += 1
            self._numbers[candidates[-1]] = number
        taken.add(pascal(candidate).lower())
        if candidate != candidates[0]:
            self.moved.append((pascal(candidates[0]), pascal(candidate)))
        return candidate
