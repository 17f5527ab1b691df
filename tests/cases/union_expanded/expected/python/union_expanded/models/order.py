"""Models of order."""

import datetime as dt
from typing import TYPE_CHECKING, Annotated, Any, TypeAlias

from .._model import Model, Variants

if TYPE_CHECKING:
    from .buyer import Buyer
    from .change import Change

if TYPE_CHECKING:
    OrderBuyer: TypeAlias = str | Buyer
    """Who bought; the id, unless expanded."""
else:
    OrderBuyer = Annotated[Any, Variants(str, "buyer:Buyer")]


class Unit(Model, kw_only=True):
    """Unit."""

    code: str | None = None


class Money(Model, kw_only=True):
    """Money."""

    amount: int
    unit: Unit | None = None


OrderPrice = float | Money

if TYPE_CHECKING:
    OrderChanged: TypeAlias = dt.datetime | str | Change
else:
    OrderChanged = Annotated[Any, Variants(dt.datetime, str, "change:Change")]


class Order(Model, kw_only=True):
    """Order."""

    id: str
    buyer: OrderBuyer | None = None
    """Who bought; the id, unless expanded."""
    price: OrderPrice | None = None
    changed: OrderChanged | None = None
