"""Models of other."""

from __future__ import annotations

from .._model import Model


class Alone(Model, kw_only=True, rename="camel"):
    """Alone."""

    wide_name: str | None = None
