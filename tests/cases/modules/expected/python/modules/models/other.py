"""Models of other."""

from .._model import Model


class Unused(Model, kw_only=True):
    """Unused."""

    nobody: str | None = None
