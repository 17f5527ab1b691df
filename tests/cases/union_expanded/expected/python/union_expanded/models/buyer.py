"""Models of buyer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, TypeAlias

from .._model import Model, Variants

if TYPE_CHECKING:
    from .order import Order


class Buyer(Model, kw_only=True, rename="camel"):
    """Buyer."""

    id: str
    last_order: BuyerLastOrder | None = None


if TYPE_CHECKING:
    BuyerLastOrder: TypeAlias = str | Order
else:
    BuyerLastOrder = Annotated[Any, Variants(str, "order:Order")]
