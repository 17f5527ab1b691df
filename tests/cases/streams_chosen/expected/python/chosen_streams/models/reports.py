"""Models of reports."""

from typing import Literal

from .completion import Completion
from .piece import Piece

ReportAccept = Literal["application/pdf"] | str

ListReportsAccept = Literal["text/csv"] | str

BatchAccept = Literal["application/jsonl"] | str

ReportListResponse = list[Completion]

ReportCreateBatchResponse = list[Piece]
