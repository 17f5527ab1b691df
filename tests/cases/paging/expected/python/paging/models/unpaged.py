"""Models of unpaged."""

from .._model import Model
from .row import Row


class ListUnpagedResponse(Model, kw_only=True):
    """Not walked."""

    data: list[Row] | None = None
