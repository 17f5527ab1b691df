"""Models of errors."""

from .._model import Model


class Problem(Model, kw_only=True):
    """Problem."""

    message: str | None = None
