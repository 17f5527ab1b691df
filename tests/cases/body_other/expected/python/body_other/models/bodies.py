"""Models of bodies."""

from .._model import Model


class MultipartMeta(Model, kw_only=True, rename="camel"):
    """Multipart meta."""

    taken_at: str | None = None


class MessageButton(Model, kw_only=True, rename="camel"):
    """Message button."""

    button_text: str | None = None
