"""What arrives at a webhook."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

from .._model import Variants

if TYPE_CHECKING:
    from .webhooks import OrderLostEvent, OrderPaid

    WebhookEvent = OrderPaid | OrderLostEvent | dict[str, Any]
else:
    WebhookEvent = Annotated[
        Any,
        Variants(
            by="event",
            mapping={"order.paid": "webhooks:OrderPaid", "order.lost": "webhooks:OrderLostEvent"},
        ),
    ]
