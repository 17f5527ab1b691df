"""Which module has each name of the package."""

from __future__ import annotations

MODULES: dict[str, str] = {
    "GetReportResponse": ".stats",
    "GetStatsResponse": ".stats",
    "Many": ".stats",
    "One": ".stats",
    "ReportFormat": ".stats",
    "ReportLong": ".stats",
    "ReportShort": ".stats",
}
