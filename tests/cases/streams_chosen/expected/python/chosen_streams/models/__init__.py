"""What the API answers with."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .completions import (
        Completion as Completion,
        Piece as Piece,
        PullModelLine as PullModelLine,
        PullModelResponse as PullModelResponse,
        Speech as Speech,
        SpeechStreamFormat as SpeechStreamFormat,
    )
    from .counts import (
        CountGetLogResponse as CountGetLogResponse,
        CountListItem as CountListItem,
        CountListResponse as CountListResponse,
    )
else:
    from .._lazy import lazy

    _MODULES = {
        "Completion": ".completions",
        "CountGetLogResponse": ".counts",
        "CountListItem": ".counts",
        "CountListResponse": ".counts",
        "Piece": ".completions",
        "PullModelLine": ".completions",
        "PullModelResponse": ".completions",
        "Speech": ".completions",
        "SpeechStreamFormat": ".completions",
    }
    __all__ = list(_MODULES)
    __getattr__, __dir__ = lazy(__name__, _MODULES)
