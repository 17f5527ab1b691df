"""Models of buyer."""

from typing import TYPE_CHECKING, Annotated, Any, TypeAlias

from .._model import Model, Variants

if TYPE_CHECKING:
    from .order import Order

if TYPE_CHECKING:
    BuyerLastOrder: TypeAlias = str | Order
else:
    BuyerLastOrder = Annotated[Any, Variants(str, "order:Order")]


class Buyer(Model, kw_only=True, rename="camel"):
    """Buyer."""

    id: str
    last_order: BuyerLastOrder | None = None
