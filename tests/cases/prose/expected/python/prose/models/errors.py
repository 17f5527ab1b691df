"""Models of errors."""

from .._model import Model


class UnauthorizedBody(Model, kw_only=True):
    """Who are you? Ask again."""

    error: str | None = None
