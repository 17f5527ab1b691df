"""Models of row."""

from .._model import Model


class Row(Model, kw_only=True, rename="camel"):
    """Row."""

    row_id: str | None = None
