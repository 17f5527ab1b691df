"""Models of counts."""

CountListResponse = list[int]

CountListItem = int

CountGetLogResponse = list[str]
