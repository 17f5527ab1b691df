"""What is particular to the Mini API."""

from __future__ import annotations

from ._operation import ApiKey, Basic, Bearer, Webhook

NAME = "Mini"
PACKAGE = "minisdk"
VERSION = "1.0.0"
ENVIRONMENTS: dict[str, str] = {
    "production": "https://mini.test/api",
    "local": "http://localhost:3000/api",
}
BASE_URL_VARIABLE = "MINI_BASE_URL"
SCHEMES: dict[str, ApiKey | Basic | Bearer] = {
    "bearerAuth": Bearer("api_key", "MINI_API_KEY"),
    "connectToken": ApiKey("connect_token", "MINI_CONNECT_TOKEN", "header", "X-Connect-Token"),
    "queryKey": ApiKey("query_key", "MINI_QUERY_KEY", "query", "api_key"),
    "cookieKey": ApiKey("cookie_key", "MINI_COOKIE_KEY", "cookie", "sid"),
    "basicAuth": Basic("username", "password", "MINI_USERNAME", "MINI_PASSWORD"),
}
IDEMPOTENCY_HEADER: str | None = "Idempotency-Key"
WEBHOOK: Webhook | None = Webhook(
    "X-Mini-Signature", variable="MINI_WEBHOOK_SECRET", event="webhook_event:WebhookEvent"
)
