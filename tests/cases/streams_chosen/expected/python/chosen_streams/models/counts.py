"""Models of counts."""

from __future__ import annotations

from typing import Literal

LogAccept = Literal["application/x-ndjson"] | str

CountListResponse = list[int]

CountListItem = int

CountGetLogResponse = list[str]

CountGetLogItem = str
