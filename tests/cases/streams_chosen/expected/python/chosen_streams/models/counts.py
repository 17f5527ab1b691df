"""Models of counts."""

from __future__ import annotations

CountListResponse = list[int]

CountListItem = int

CountGetLogResponse = list[str]
