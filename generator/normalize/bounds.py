"""What keeps a small document from becoming a large Api, and a long chain of schemas from ending the compiler."""

from __future__ import annotations

from itertools import islice

STEPS = 500_000
"""Schemas that are lowered, and properties that are merged; those that several schemas inherit count for each."""
PROPERTIES = 20_000
"""Of one object."""
VARIANTS = 1_000
"""Of one union."""
TEXT = 1_000_000
"""Characters of a description that are kept."""
EXAMPLE = 5_000
"""Values of an example that is shown."""
CHAIN = 1_000
"""Named schemas that are met one inside another."""


class TooLargeError(Exception):
    """The schema at `pointer` becomes too large."""

    def __init__(self, pointer: str, what: str) -> None:
        super().__init__(what)
        self.pointer, self.what = pointer, what


class Budget:
    """Counts down; one for the whole of a document."""

    def __init__(self) -> None:
        self._left = STEPS

    def spend(self, pointer: str, steps: int = 1) -> None:
        """Raises TooLargeError when nothing is left."""
        self._left -= steps
        if self._left < 0:
            raise TooLargeError(pointer, f"The schemas of this document become more than {STEPS:,} parts.")

    def enter(self, pointer: str, chain: set[str]) -> None:
        """Adds to a chain of schemas; raises TooLargeError where it is too long."""
        chain.add(pointer)
        if len(chain) > CHAIN:
            raise TooLargeError(pointer, f"More than {CHAIN:,} schemas refer to each other in a chain.")

    def hold(self, pointer: str, properties: int) -> None:
        """Raises TooLargeError for an object of too many properties."""
        self.spend(pointer)
        if properties > PROPERTIES:
            raise TooLargeError(pointer, f"This object has more than {PROPERTIES:,} properties.")

    def admit(self, pointer: str, variants: int) -> None:
        """Raises TooLargeError for a union of too many variants."""
        if variants > VARIANTS:
            raise TooLargeError(pointer, f"This union has more than {VARIANTS:,} variants.")


def is_short(example: object) -> bool:
    """Whether an example has few enough values to be read."""
    todo, left = [example], EXAMPLE
    while todo and left:
        value = todo.pop()
        left -= 1
        inside = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
        todo.extend(islice(inside, left + 1))
    return not todo
