"""Models of completion."""

from .._model import Model


class Completion(Model, kw_only=True, rename="camel"):
    """Completion."""

    final_text: str | None = None
