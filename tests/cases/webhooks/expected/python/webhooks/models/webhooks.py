"""Models of webhooks."""

import datetime as dt
from typing import Literal

from .._model import Model

OrderPaidEvent = Literal["order.paid"] | str

OrderLostEvent = Literal["order.lost"] | str


class OrderPaid(Model, kw_only=True, rename="camel"):
    """Order paid."""

    event: OrderPaidEvent
    order_id: str | None = None


class OrderLost(Model, kw_only=True, rename="camel"):
    """Order lost."""

    event: OrderLostEvent
    last_seen: dt.datetime | None = None


class GetWebhookResponse(Model, kw_only=True):
    """One."""

    url: str | None = None
