"""Models of plain."""

from __future__ import annotations

from .row import Row

PlainListResponse = list[Row]
