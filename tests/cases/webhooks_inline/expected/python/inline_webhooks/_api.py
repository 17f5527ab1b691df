"""What this API is called, where it is, and how it knows its callers."""

from __future__ import annotations

from ._operation import ApiKey, Basic, Bearer, Webhook

NAME = "InlineWebhooks"
PACKAGE = "inline_webhooks"
VERSION = "1.0.0"
ENVIRONMENTS: dict[str, str] = {"production": "https://api.example.com"}
BASE_URL_VARIABLE = "INLINE_WEBHOOKS_BASE_URL"
SCHEMES: dict[str, ApiKey | Basic | Bearer] = {}
SECURITY: tuple[tuple[str, ...], ...] = ()
IDEMPOTENCY_HEADER: str | None = None
WEBHOOK: Webhook | None = Webhook(
    "X-Signature",
    algorithm="sha256",
    variable="INLINE_SECRET",
    encoding="hex",
    event="webhook_event:WebhookEvent",
)
