"""Which module has each name of the package."""

from __future__ import annotations

MODULES: dict[str, str] = {
    "CursorPagination": ".cursors",
    "ListCursorsResponse": ".cursors",
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
