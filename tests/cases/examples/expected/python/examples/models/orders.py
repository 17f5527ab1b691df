"""Models of orders."""

from .._model import Model


class Line(Model, kw_only=True, rename="camel"):
    """Line."""

    product_id: str
    quantity: int | None = None


class CreateOrderResponse(Model, kw_only=True, rename="camel"):
    """The order."""

    order_id: str | None = None
    total: float | None = None


class ListOrdersResponse(Model, kw_only=True):
    """Orders."""

    orders: list[Line] | None = None
    pages: int | None = None
