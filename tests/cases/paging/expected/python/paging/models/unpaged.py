"""Models of unpaged."""

from __future__ import annotations

from .._model import Model
from .row import Row


class ListUnpagedResponse(Model, kw_only=True):
    """Not walked."""

    data: list[Row] | None = None
