"""Where a schema stands, and the names that it can take from there."""

from __future__ import annotations

from dataclasses import dataclass

from ..model import Discriminator, Words
from ..naming import join, singular

_GENERIC = {
    ("data",),
    ("items",),
    ("results",),
    ("result",),
    ("payload",),
    ("response",),
    ("values",),
    ("list",),
    ("records",),
    ("entries",),
}


@dataclass(frozen=True, slots=True)
class At:
    """Where a schema stands: its pointer, and the words that a name for it can be made of.

    `itself` names a whole body, whose members are named after `base`; `selector` is the sibling property that
    selects the variant of a union standing here.
    """

    pointer: str
    base: Words
    own: Words = ()
    longer: Words = ()
    itself: Words = ()
    selector: Discriminator | None = None

    def child(self, pointer: str, own: Words) -> At:
        longer = join(self.longer or self.base, self.own)
        if self.itself and own in _GENERIC:
            return At(f"{self.pointer}/{pointer}", self.base, (), (*longer, *own))
        return At(f"{self.pointer}/{pointer}", join(self.base, self.own), own, longer)

    def item(self) -> At:
        """The place of the items of a list standing here, named in the singular."""
        base = self.base if self.own else singular(self.base)
        inside = join(self.longer or self.base, self.own)
        longer = self.longer if self.own and self.longer else (*inside, "item")
        return At(f"{self.pointer}/items", base, singular(self.own), longer)

    def suggestion(self) -> Suggestion:
        candidates = [self.itself or join(self.base, self.own)]
        if self.own and candidates[0] == self.base and self.longer in {(), self.base}:
            candidates.append((*self.base, *self.own))
        if self.longer:
            candidates.append(join(self.longer, self.own))
        return Suggestion(tuple(candidates))


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Candidates, the best one first."""

    candidates: tuple[Words, ...]


def whole(pointer: str, spoken: Words, noun: Words, role: str) -> At:
    """The place of a whole body: itself named after the operation, its members after the operation's noun."""
    return At(pointer, noun, (), spoken, (*spoken, role))
