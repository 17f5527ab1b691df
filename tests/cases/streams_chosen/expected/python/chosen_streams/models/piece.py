"""Models of piece."""

from .._model import Model


class Piece(Model, kw_only=True, rename="camel"):
    """Piece."""

    delta_text: str | None = None
