"""Models of visits."""

from .._model import Model


class Visit(Model, kw_only=True):
    """Visit."""

    reason: str | None = None
