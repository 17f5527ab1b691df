"""Which module has each name of the package."""

from __future__ import annotations

MODULES: dict[str, str] = {
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
