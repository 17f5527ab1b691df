"""Models of admin things."""

from .._model import Model


class Thing(Model, kw_only=True, rename="camel"):
    """Thing."""

    display_name: str | None = None


class FetchTheThingResponse(Model, kw_only=True):
    """The thing."""

    thing: Thing
    message: str | None = None
