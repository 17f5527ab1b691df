"""Models of things."""

from .._model import Model


class GetThingResponse(Model, kw_only=True):
    """A thing."""

    id: str | None = None
