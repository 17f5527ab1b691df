"""Which module has each name of the package."""

from __future__ import annotations

MODULES: dict[str, str] = {
    "Completion": ".completion",
    "CountGetLogItem": ".counts",
    "CountGetLogResponse": ".counts",
    "CountListItem": ".counts",
    "CountListResponse": ".counts",
    "ListReportsAccept": ".reports",
    "LogAccept": ".counts",
    "Piece": ".completions",
    "PullModelLine": ".completions",
    "PullModelResponse": ".completions",
    "ReportAccept": ".reports",
    "ReportListResponse": ".reports",
    "Speech": ".completions",
    "SpeechStreamFormat": ".completions",
}
