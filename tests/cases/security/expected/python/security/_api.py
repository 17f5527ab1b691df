"""What this API is called, where it is, and how it knows its callers."""

from __future__ import annotations

from ._operation import ApiKey, Basic, Bearer, Grant, Webhook

NAME = "Security"
PACKAGE = "security"
VERSION = "1.0.0"
ENVIRONMENTS: dict[str, str] = {"production": "https://api.example.com"}
BASE_URL_VARIABLE = "SECURITY_BASE_URL"
SCHEMES: dict[str, ApiKey | Basic | Bearer] = {
    "bearer": Bearer("token", "SECURITY_TOKEN"),
    "key": ApiKey("api_key", "SECURITY_API_KEY", "header", "X-API-Key"),
    "tenant": ApiKey("tenant", "SECURITY_TENANT", "header", "X-Tenant"),
    "login": Basic("username", "password", "SECURITY_USERNAME", "SECURITY_PASSWORD"),
    "queryKey": ApiKey("query_key", "SECURITY_QUERY_KEY", "query", "api_key"),
    "cookieKey": ApiKey("cookie_key", "SECURITY_COOKIE_KEY", "cookie", "session"),
    "oauth": Bearer(
        "access_token",
        "SECURITY_ACCESS_TOKEN",
        Grant(
            "https://api.example.com/token",
            "client_id",
            "SECURITY_CLIENT_ID",
            "client_secret",
            "SECURITY_CLIENT_SECRET",
        ),
    ),
}
SECURITY: tuple[tuple[str, ...], ...] = (("bearer",), ("key",))
IDEMPOTENCY_HEADER: str | None = None
WEBHOOK: Webhook | None = None
