"""Models of webhooks."""

import datetime as dt
from typing import Literal

from .._model import Model

OrderPaidEvent = Literal["order.paid"] | str

OrderLostEvent2 = Literal["order.lost"] | str


class OrderPaid(Model, kw_only=True, rename="camel"):
    """Order paid."""

    event: OrderPaidEvent
    order_id: str | None = None


class OrderLostEvent(Model, kw_only=True, rename="camel"):
    """Order lost event."""

    event: OrderLostEvent2
    last_seen: dt.datetime | None = None
