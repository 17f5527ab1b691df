"""Models of settings."""

from .._model import Model


class GetSettingsResponse(Model, kw_only=True):
    """All."""

    colour: str | None = None
