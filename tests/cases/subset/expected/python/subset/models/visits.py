"""Models of visits."""

from __future__ import annotations

from .._model import Model


class Visit(Model, kw_only=True):
    """Visit."""

    reason: str | None = None
