"""Models of numbered."""

from __future__ import annotations

from .._model import Model
from .row import Row


class ListNumberedResponse(Model, kw_only=True):
    """A page."""

    data: list[Row]
    meta: NumberedMeta | None = None


class NumberedMeta(Model, kw_only=True, rename="camel"):
    """Numbered meta."""

    total_pages: int | None = None
    total: int | None = None
