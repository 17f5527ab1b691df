from .cursors import (
    CursorPagination as CursorPagination,
    ListCursorsResponse as ListCursorsResponse,
)
from .last import Item as Item, ListLastResponse as ListLastResponse
from .linked import LinkedListResponse as LinkedListResponse
from .numbered import ListNumberedResponse as ListNumberedResponse, NumberedMeta as NumberedMeta
from .offsets import ListOffsetsResponse as ListOffsetsResponse
from .pinned import ListPinnedResponse as ListPinnedResponse
from .plain import PlainListResponse as PlainListResponse
from .row import Row as Row
from .unpaged import ListUnpagedResponse as ListUnpagedResponse
from .urls import ListUrlsResponse as ListUrlsResponse
from .whole import ListWholeResponse as ListWholeResponse
from .zero import ListZeroResponse as ListZeroResponse
