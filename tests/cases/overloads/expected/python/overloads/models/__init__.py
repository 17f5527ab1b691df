"""What the API answers with."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .stats import (
        GetReportResponse as GetReportResponse,
        GetStatsResponse as GetStatsResponse,
        Many as Many,
        One as One,
        ReportFormat as ReportFormat,
        ReportLong as ReportLong,
        ReportShort as ReportShort,
    )
else:
    from .._lazy import lazy

    _MODULES = {
        "GetReportResponse": ".stats",
        "GetStatsResponse": ".stats",
        "Many": ".stats",
        "One": ".stats",
        "ReportFormat": ".stats",
        "ReportLong": ".stats",
        "ReportShort": ".stats",
    }
    __all__ = list(_MODULES)
    __getattr__, __dir__ = lazy(__name__, _MODULES)
