"""What the API answers with."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .cursors import (
        CursorPagination as CursorPagination,
        ListCursorsResponse as ListCursorsResponse,
    )
    from .numbered import ListNumberedResponse as ListNumberedResponse, NumberedMeta as NumberedMeta
    from .offsets import ListOffsetsResponse as ListOffsetsResponse
    from .pinned import ListPinnedResponse as ListPinnedResponse
    from .plain import PlainListResponse as PlainListResponse
    from .row import Row as Row
    from .unpaged import ListUnpagedResponse as ListUnpagedResponse
    from .urls import ListUrlsResponse as ListUrlsResponse
    from .whole import ListWholeResponse as ListWholeResponse
    from .zero import ListZeroResponse as ListZeroResponse
else:
    from .._lazy import lazy

    _MODULES = {
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
    __all__ = list(_MODULES)
    __getattr__, __dir__ = lazy(__name__, _MODULES)
