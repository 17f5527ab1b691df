"""Input types of notes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models.notes import Note, NoteKind


class NoteInput(TypedDict, total=False):
    """A note with "quotes", a \\ backslash, and a \"\"\"docstring end\"\"\"."""

    note_text: Required[str]
    """Text of the note; ends in a "quote". From 1 to 100 characters."""
    tags: Sequence[str]
    """From 1 to 3 items. Default: `["a", "b"]`."""
    colour: str
    """Colour of the note. Deprecated. Default: `"red"`."""
    size: int
    """At least 1. Default: `1`."""
    kind: NoteKind
    """Kind of the note. Default: `"short"`."""
    parent: NoteInput | Note
    """The note above this one.

    Null at the top.
    """
    empty: str
