"""Models of status."""

from .._model import Model


class Status(Model, kw_only=True):
    """Status."""

    up: bool | None = None
