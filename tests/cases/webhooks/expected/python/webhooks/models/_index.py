"""Which module has each name of the package."""

from __future__ import annotations

MODULES: dict[str, str] = {
    "GetWebhookResponse": ".webhooks",
    "OrderLost": ".webhooks",
    "OrderLostEvent": ".webhooks",
    "OrderPaid": ".webhooks",
    "OrderPaidEvent": ".webhooks",
    "WebhookEvent": ".webhook_event",
}
