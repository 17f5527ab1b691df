"""What this API is called, where it is, and how it knows its callers."""

from __future__ import annotations

from ._operation import ApiKey, Basic, Bearer, Webhook

NAME = "UnionReadings"
PACKAGE = "union_readings"
VERSION = "1.0.0"
ENVIRONMENTS: dict[str, str] = {"production": "https://api.example.com"}
BASE_URL_VARIABLE = "UNION_READINGS_BASE_URL"
SCHEMES: dict[str, ApiKey | Basic | Bearer] = {}
SECURITY: tuple[tuple[str, ...], ...] = ()
IDEMPOTENCY_HEADER: str | None = None
WEBHOOK: Webhook | None = None
