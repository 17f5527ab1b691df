from .completions import (
    Completion as Completion,
    Piece as Piece,
    PullModelLine as PullModelLine,
    PullModelResponse as PullModelResponse,
    Speech as Speech,
    SpeechStreamFormat as SpeechStreamFormat,
)
from .counts import (
    CountGetLogResponse as CountGetLogResponse,
    CountListItem as CountListItem,
    CountListResponse as CountListResponse,
)
