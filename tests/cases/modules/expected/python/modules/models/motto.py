"""Models of motto."""

from __future__ import annotations

from .._model import Model


class Motto(Model, kw_only=True, rename="camel"):
    """Motto."""

    in_latin: str | None = None
