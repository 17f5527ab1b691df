"""Models of items."""

from typing import Literal

from .._model import Model

ListPoint = Literal["north", "south"] | str


class ItemFilter(Model, kw_only=True, rename="camel"):
    """Item filter."""

    min_price: float | None = None
    colour: str | None = None


class ItemWhere(Model, kw_only=True, rename="camel"):
    """Item where."""

    owner_id: str | None = None
