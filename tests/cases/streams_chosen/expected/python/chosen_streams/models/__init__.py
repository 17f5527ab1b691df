"""What the API answers with."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .completion import Completion as Completion
    from .completions import (
        Piece as Piece,
        PullModelLine as PullModelLine,
        PullModelResponse as PullModelResponse,
        Speech as Speech,
        SpeechStreamFormat as SpeechStreamFormat,
    )
    from .counts import (
        CountGetLogItem as CountGetLogItem,
        CountGetLogResponse as CountGetLogResponse,
        CountListItem as CountListItem,
        CountListResponse as CountListResponse,
        LogAccept as LogAccept,
    )
    from .reports import (
        ListReportsAccept as ListReportsAccept,
        ReportAccept as ReportAccept,
        ReportListResponse as ReportListResponse,
    )
else:
    from .._lazy import lazy

    _MODULES = {
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
    __all__ = list(_MODULES)
    __getattr__, __dir__ = lazy(__name__, _MODULES)
