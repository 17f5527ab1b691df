"""What the API answers with."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .errors import UnauthorizedBody as UnauthorizedBody
    from .notes import Note as Note, NoteKind as NoteKind
else:
    from .._lazy import lazy

    _MODULES = {
        "Note": ".notes",
        "NoteKind": ".notes",
        "UnauthorizedBody": ".errors",
    }
    __all__ = list(_MODULES)
    __getattr__, __dir__ = lazy(__name__, _MODULES)
