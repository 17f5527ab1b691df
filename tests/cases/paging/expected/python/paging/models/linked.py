"""Models of linked."""

from .row import Row

LinkedListResponse = list[Row]
