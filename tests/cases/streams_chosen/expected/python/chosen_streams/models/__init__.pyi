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
