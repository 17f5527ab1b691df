"""Models of address."""

from .._model import Model


class Address(Model, kw_only=True):
    """Address."""

    city: str | None = None
