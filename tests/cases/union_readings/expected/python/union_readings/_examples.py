"""The documented answers, as JSON, for the test double."""

from __future__ import annotations

EXAMPLES: dict[str, str] = {}
