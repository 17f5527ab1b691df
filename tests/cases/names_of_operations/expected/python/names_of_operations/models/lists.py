"""Models of lists."""

from __future__ import annotations

ListListResponse = list[str]
