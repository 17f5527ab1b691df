"""Models of pinned."""

from .._model import Model
from .row import Row


class ListPinnedResponse(Model, kw_only=True):
    """A page."""

    hits: list[Row] | None = None
    more: str | None = None
