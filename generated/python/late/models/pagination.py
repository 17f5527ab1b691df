"""Models of pagination."""

from .._model import Model


class Pagination(Model, kw_only=True):
    """The position within a paginated list."""

    page: int | None = None
    """The current page, counted from 1."""
    limit: int | None = None
    """The number of items per page."""
    total: int | None = None
    """The number of items on all pages."""
    pages: int | None = None
    """The number of pages."""
