"""Models of other."""

from .._model import Model


class Animal(Model, kw_only=True):
    """A thing that lives."""

    id: str
    """Of the thing."""
    legs: int
    size: int | None = None
    """Later words win. From 1 to 9."""
