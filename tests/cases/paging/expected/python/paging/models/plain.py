"""Models of plain."""

from .row import Row

PlainListResponse = list[Row]
