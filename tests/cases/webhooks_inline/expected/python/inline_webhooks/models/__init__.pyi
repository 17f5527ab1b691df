from .webhook_event import WebhookEvent as WebhookEvent
from .webhooks import (
    OrderLostEvent as OrderLostEvent,
    OrderLostEvent2 as OrderLostEvent2,
    OrderPaid as OrderPaid,
    OrderPaidEvent as OrderPaidEvent,
)
