"""Notes: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._omit import omit
from .._operation import Operation

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from .._omit import Omit
    from .._options import RequestOptions
    from ..models.notes import CreateNoteResponse, Note, NoteKind
    from ..types.notes import NoteInput

_CREATE = Operation(
    "notes.create",
    "POST",
    "/notes",
    "notes:CreateNoteResponse",
    inputs={"parent": "notes:Note"},
    errors={"401": "errors:UnauthorizedBody"},
)


class Notes(Resource):
    """Notes of the user. More about them."""

    def create(
        self,
        *,
        note_text: str,
        dry_run: bool | Omit = omit,
        ratio: float | Omit = omit,
        old: str | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        colour: str | Omit = omit,
        size: int | Omit = omit,
        kind: NoteKind | Omit = omit,
        parent: NoteInput | Note | Omit = omit,
        empty: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> CreateNoteResponse:
        """Make a note.

        Deprecated.

        Makes a note. With `dry_run=True` nothing is kept; see `note_text` and `None`.

        1. First step, which is said at such a length that it has to be continued on the line below
           it.
        2. Second step.

        Args:
            note_text: Text of the note; ends in a "quote". From 1 to 100 characters.
            dry_run: Only check. Default: `False`.
            ratio: At most 1.5. More than 0. Default: `0.5`.
            old: Deprecated. From 2 to 8 characters. Matches `^[a-z]+$`.
            tags: From 1 to 3 items. Default: `["a", "b"]`.
            colour: Colour of the note. Deprecated. Default: `"red"`.
            size: At least 1. Default: `1`.
            kind: Kind of the note. Default: `"short"`.
            parent: The note above this one.

                Null at the top.

        Returns:
            The note as it is kept; `kept_at` says when, `hisName` is none of it.

        Raises:
            AuthenticationError: Who are you? Ask again.

        Example:
            prose.notes.create(note_text="Hello from Python!", kind="short")
        """
        return self._call(
            _CREATE,
            options,
            query={"dryRun": dry_run, "ratio": ratio, "old": old},
            body={
                "noteText": note_text,
                "tags": tags,
                "colour": colour,
                "size": size,
                "kind": kind,
                "parent": parent,
                "empty": empty,
            },
        )


class AsyncNotes(AsyncResource):
    """Notes of the user. More about them."""

    async def create(
        self,
        *,
        note_text: str,
        dry_run: bool | Omit = omit,
        ratio: float | Omit = omit,
        old: str | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        colour: str | Omit = omit,
        size: int | Omit = omit,
        kind: NoteKind | Omit = omit,
        parent: NoteInput | Note | Omit = omit,
        empty: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> CreateNoteResponse:
        """Make a note.

        Deprecated.

        Makes a note. With `dry_run=True` nothing is kept; see `note_text` and `None`.

        1. First step, which is said at such a length that it has to be continued on the line below
           it.
        2. Second step.

        Args:
            note_text: Text of the note; ends in a "quote". From 1 to 100 characters.
            dry_run: Only check. Default: `False`.
            ratio: At most 1.5. More than 0. Default: `0.5`.
            old: Deprecated. From 2 to 8 characters. Matches `^[a-z]+$`.
            tags: From 1 to 3 items. Default: `["a", "b"]`.
            colour: Colour of the note. Deprecated. Default: `"red"`.
            size: At least 1. Default: `1`.
            kind: Kind of the note. Default: `"short"`.
            parent: The note above this one.

                Null at the top.

        Returns:
            The note as it is kept; `kept_at` says when, `hisName` is none of it.

        Raises:
            AuthenticationError: Who are you? Ask again.
        """
        return await self._call(
            _CREATE,
            options,
            query={"dryRun": dry_run, "ratio": ratio, "old": old},
            body={
                "noteText": note_text,
                "tags": tags,
                "colour": colour,
                "size": size,
                "kind": kind,
                "parent": parent,
                "empty": empty,
            },
        )
