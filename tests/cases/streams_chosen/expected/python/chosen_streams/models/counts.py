"""Models of counts."""

from typing import Literal

LogAccept = Literal["application/x-ndjson"] | str

CountListResponse = list[int]

CountListItem = int

CountGetLogResponse = list[str]

CountGetLogItem = str
