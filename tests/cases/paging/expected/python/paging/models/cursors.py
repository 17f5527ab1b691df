"""Models of cursors."""

from .._model import Model
from .row import Row


class CursorPagination(Model, kw_only=True, rename="camel"):
    """Cursor pagination."""

    next_cursor: str | None = None
    has_more: bool | None = None


class ListCursorsResponse(Model, kw_only=True):
    """A page."""

    items: list[Row] | None = None
    pagination: CursorPagination | None = None
