"""What this API is called, where it is, and how it knows its callers."""

from __future__ import annotations

from ._operation import ApiKey, Basic, Bearer, Webhook

NAME = "Pinned"
PACKAGE = "pinned"
VERSION = "2.1.0"
ENVIRONMENTS: dict[str, str] = {
    "test": "https://one.example.com",
    "live": "https://two.example.com",
}
BASE_URL_VARIABLE = "PINNED_URL"
SCHEMES: dict[str, ApiKey | Basic | Bearer] = {"auth": Bearer("secret_key", "PINNED_KEY")}
SECURITY: tuple[tuple[str, ...], ...] = ()
IDEMPOTENCY_HEADER: str | None = "Idempotency-Key"
WEBHOOK: Webhook | None = None
