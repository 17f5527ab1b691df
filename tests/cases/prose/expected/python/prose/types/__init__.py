"""What methods take where a dict is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .notes import NoteInput as NoteInput
else:
    from .._lazy import lazy

    _MODULES = {
        "NoteInput": ".notes",
    }
    __all__ = list(_MODULES)
    __getattr__, __dir__ = lazy(__name__, _MODULES)
