"""Models of notes."""

import datetime as dt
from typing import Literal

from .._model import Model

NoteKind = Literal["short", "long"] | str
"""Kind of the note."""


class Note(Model, kw_only=True, rename="camel"):
    """A note with "quotes", a \\ backslash, and a \"\"\"docstring end\"\"\"."""

    note_text: str
    """Text of the note; ends in a "quote". From 1 to 100 characters."""
    tags: list[str] | None = None
    """From 1 to 3 items. Default: `["a", "b"]`."""
    colour: str | None = None
    """Colour of the note. Deprecated. Default: `"red"`."""
    size: int | None = None
    """At least 1. Default: `1`."""
    kind: NoteKind | None = None
    """Kind of the note. Default: `"short"`."""
    parent: "Note | None" = None
    """The note above this one.

    Null at the top.
    """
    empty: str | None = None


class CreateNoteResponse(Model, kw_only=True, rename="camel"):
    """The note as it is kept; `keptAt` says when, `hisName` is none of it."""

    note_text: str
    """Text of the note; ends in a "quote". From 1 to 100 characters."""
    tags: list[str] | None = None
    """From 1 to 3 items. Default: `["a", "b"]`."""
    colour: str | None = None
    """Colour of the note. Deprecated. Default: `"red"`."""
    size: int | None = None
    """At least 1. Default: `1`."""
    kind: NoteKind | None = None
    """Kind of the note. Default: `"short"`."""
    parent: Note | None = None
    """The note above this one.

    Null at the top.
    """
    empty: str | None = None
    kept_at: dt.datetime | None = None
