"""Models of whole."""

from .._model import Model
from .row import Row


class ListWholeResponse(Model, kw_only=True):
    """All of them."""

    rows: list[Row] | None = None
