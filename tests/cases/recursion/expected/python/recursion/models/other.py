"""Models of other."""

from .._model import Model
from .ropes import Box, Row


class KnotTie(Model, kw_only=True):
    """Knot tie."""

    ties: "list[KnotTie] | None" = None
    boxes: Box | None = None
    rows: Row | None = None


class Knot(Model, kw_only=True):
    """Knot."""

    ties: list[KnotTie] | None = None
