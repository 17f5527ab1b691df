"""What this API is called, where it is, and how it knows its callers."""

from __future__ import annotations

from ._operation import ApiKey, Basic, Bearer, Webhook

NAME = "Servers"
PACKAGE = "servers"
VERSION = "1.0.0"
ENVIRONMENTS: dict[str, str] = {
    "eu": "https://eu.example.com:443/v1",
    "us": "https://us.example.com:443/v1",
    "sandbox": "https://sandbox.example.com",
    "server_4": "https://third.example.com/a",
}
BASE_URL_VARIABLE = "SERVERS_BASE_URL"
SCHEMES: dict[str, ApiKey | Basic | Bearer] = {}
SECURITY: tuple[tuple[str, ...], ...] = ()
IDEMPOTENCY_HEADER: str | None = None
WEBHOOK: Webhook | None = None
