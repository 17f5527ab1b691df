"""Models of offsets."""

from .._model import Model
from .row import Row


class ListOffsetsResponse(Model, kw_only=True):
    """A page."""

    rows: list[Row] | None = None
    total: int | None = None
