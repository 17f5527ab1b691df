"""What this API is called, where it is, and how it knows its callers."""

from __future__ import annotations

from ._operation import ApiKey, Basic, Bearer, Webhook

NAME = "UnionOfUnions"
PACKAGE = "union_of_unions"
VERSION = "1"
ENVIRONMENTS: dict[str, str] = {}
BASE_URL_VARIABLE = "UNION_OF_UNIONS_BASE_URL"
SCHEMES: dict[str, ApiKey | Basic | Bearer] = {}
SECURITY: tuple[tuple[str, ...], ...] = ()
IDEMPOTENCY_HEADER: str | None = None
WEBHOOK: Webhook | None = None
