"""Models of other."""

from .._model import Model


class Alone(Model, kw_only=True, rename="camel"):
    """Alone."""

    wide_name: str | None = None
