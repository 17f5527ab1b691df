from .webhook_event import WebhookEvent as WebhookEvent
from .webhooks import (
    GetWebhookResponse as GetWebhookResponse,
    OrderLost as OrderLost,
    OrderLostEvent as OrderLostEvent,
    OrderPaid as OrderPaid,
    OrderPaidEvent as OrderPaidEvent,
)
