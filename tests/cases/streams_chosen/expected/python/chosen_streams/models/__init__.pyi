from .completion import Completion as Completion
from .completions import (
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
from .piece import Piece as Piece
from .reports import (
    BatchAccept as BatchAccept,
    ListReportsAccept as ListReportsAccept,
    ReportAccept as ReportAccept,
    ReportCreateBatchResponse as ReportCreateBatchResponse,
    ReportListResponse as ReportListResponse,
)
