"""Models of address."""

from __future__ import annotations

from .._model import Model


class Address(Model, kw_only=True):
    """Address."""

    city: str | None = None
