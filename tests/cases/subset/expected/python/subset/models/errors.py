"""Models of errors."""

from __future__ import annotations

from .._model import Model


class Problem(Model, kw_only=True):
    """Problem."""

    message: str | None = None
