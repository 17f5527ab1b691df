from .stats import (
    GetReportResponse as GetReportResponse,
    GetStatsResponse as GetStatsResponse,
    Many as Many,
    One as One,
    ReportFormat as ReportFormat,
    ReportLong as ReportLong,
    ReportShort as ReportShort,
)
