"""Models of streams."""

from .._model import Model


class Tick(Model, kw_only=True, rename="camel"):
    """Tick."""

    tick_count: int | None = None
