"""Models of parts."""

from .._model import Model


class Part(Model, kw_only=True):
    """Part."""

    part_no: str | None = None
