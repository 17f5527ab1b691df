"""Which module has each name of the package."""

from __future__ import annotations

MODULES: dict[str, str] = {
    "CursorPagination": ".cursors",
    "Item": ".last",
    "LinkedListResponse": ".linked",
    "ListCursorsResponse": ".cursors",
    "ListLastResponse": ".last",
    "ListNumberedResponse": ".numbered",
    "ListOffsetsResponse": ".offsets",
    "ListPinnedResponse": ".pinned",
    "ListUnpagedResponse": ".unpaged",
    "ListUrlsResponse": ".urls",
    "ListWholeResponse": ".whole",
    "ListZeroResponse": ".zero",
    "NumberedMeta": ".numbered",
    "PlainListResponse": ".plain",
    "Row": ".row",
}
