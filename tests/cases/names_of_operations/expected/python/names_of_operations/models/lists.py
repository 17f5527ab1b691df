"""Models of lists."""

ListListResponse = list[str]
