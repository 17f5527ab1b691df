"""Models of numbered."""

from .._model import Model
from .row import Row


class NumberedMeta(Model, kw_only=True, rename="camel"):
    """Numbered meta."""

    total_pages: int | None = None
    total: int | None = None


class ListNumberedResponse(Model, kw_only=True):
    """A page."""

    data: list[Row]
    meta: NumberedMeta | None = None
