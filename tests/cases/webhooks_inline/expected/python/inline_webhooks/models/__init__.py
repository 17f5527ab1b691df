"""What the API answers with."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .webhook_event import WebhookEvent as WebhookEvent
    from .webhooks import (
        OrderLostEvent as OrderLostEvent,
        OrderLostEvent2 as OrderLostEvent2,
        OrderPaid as OrderPaid,
        OrderPaidEvent as OrderPaidEvent,
    )
else:
    from .._lazy import lazy

    _MODULES = {
        "OrderLostEvent": ".webhooks",
        "OrderLostEvent2": ".webhooks",
        "OrderPaid": ".webhooks",
        "OrderPaidEvent": ".webhooks",
        "WebhookEvent": ".webhook_event",
    }
    __all__ = list(_MODULES)
    __getattr__, __dir__ = lazy(__name__, _MODULES)
