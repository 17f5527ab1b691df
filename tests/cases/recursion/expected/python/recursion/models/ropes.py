"""Models of ropes."""

from typing import Any

from .._model import Model

Box = dict[str, dict[str, Any]]

Row = list[list[Any]]


class RopeTie(Model, kw_only=True):
    """Rope tie."""

    ties: "list[RopeTie] | None" = None
    boxes: Box | None = None
    rows: Row | None = None


class Rope(Model, kw_only=True):
    """Rope."""

    ties: list[RopeTie] | None = None
    boxes: Box | None = None
    rows: Row | None = None
