"""Which module has each name of the package."""

from __future__ import annotations

MODULES: dict[str, str] = {
    "OrderLostEvent": ".webhooks",
    "OrderLostEvent2": ".webhooks",
    "OrderPaid": ".webhooks",
    "OrderPaidEvent": ".webhooks",
    "WebhookEvent": ".webhook_event",
}
