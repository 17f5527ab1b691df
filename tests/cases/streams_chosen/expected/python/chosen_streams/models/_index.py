"""Which module has each name of the package."""

from __future__ import annotations

MODULES: dict[str, str] = {
    "BatchAccept": ".reports",
    "Completion": ".completion",
    "CountGetLogItem": ".counts",
    "CountGetLogResponse": ".counts",
    "CountListItem": ".counts",
    "CountListResponse": ".counts",
    "ListReportsAccept": ".reports",
    "LogAccept": ".counts",
    "Piece": ".piece",
    "PullModelLine": ".completions",
    "PullModelResponse": ".completions",
    "ReportAccept": ".reports",
    "ReportCreateBatchResponse": ".reports",
    "ReportListResponse": ".reports",
    "Speech": ".completions",
    "SpeechStreamFormat": ".completions",
}
