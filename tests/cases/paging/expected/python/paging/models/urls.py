"""Models of urls."""

from .._model import Model
from .row import Row


class ListUrlsResponse(Model, kw_only=True):
    """A page."""

    results: list[Row] | None = None
    next: str | None = None
