"""Models of zero."""

from .._model import Model
from .row import Row


class ListZeroResponse(Model, kw_only=True, rename="camel"):
    """A page."""

    content: list[Row] | None = None
    total_pages: int | None = None
