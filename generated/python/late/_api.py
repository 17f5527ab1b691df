"""What this API is called, where it is, and how it knows its callers."""

from __future__ import annotations

from ._operation import ApiKey, Basic, Bearer, Webhook

NAME = "Late"
PACKAGE = "late"
VERSION = "1.0.1"
ENVIRONMENTS: dict[str, str] = {
    "production": "https://getlate.dev/api",
    "local": "http://localhost:3000/api",
}
BASE_URL_VARIABLE = "LATE_BASE_URL"
SCHEMES: dict[str, ApiKey | Basic | Bearer] = {
    "bearerAuth": Bearer("api_key", "LATE_API_KEY"),
    "connectToken": ApiKey("connect_token", "LATE_CONNECT_TOKEN", "header", "X-Connect-Token"),
}
SECURITY: tuple[tuple[str, ...], ...] = (("bearerAuth",),)
IDEMPOTENCY_HEADER: str | None = "Idempotency-Key"
WEBHOOK: Webhook | None = Webhook(
    "X-Late-Signature",
    algorithm="sha256",
    variable="LATE_WEBHOOK_SECRET",
    encoding="hex",
    event="webhook_event:WebhookEvent",
)
