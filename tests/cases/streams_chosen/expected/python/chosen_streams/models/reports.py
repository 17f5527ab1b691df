"""Models of reports."""

from typing import Literal

from .completion import Completion

ReportAccept = Literal["application/pdf"] | str

ListReportsAccept = Literal["text/csv"] | str

ReportListResponse = list[Completion]
