"""Models of last."""

from .._model import Model


class Item(Model, kw_only=True, rename="camel"):
    """Item."""

    id: str | None = None
    row_id: str | None = None


class ListLastResponse(Model, kw_only=True):
    """A page."""

    data: list[Item] | None = None
    has_more: bool | None = None
