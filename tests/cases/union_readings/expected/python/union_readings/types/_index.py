"""Which module has each name of the package."""

from __future__ import annotations

MODULES: dict[str, str] = {}
