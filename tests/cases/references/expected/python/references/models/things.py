"""Models of things."""

from typing import Literal

from .._model import Model

Verbose = Literal["low", "high"] | str


class Inner(Model, kw_only=True, rename="camel"):
    """Inner."""

    deep_id: str | None = None


class Thing(Model, kw_only=True, rename="camel"):
    """Thing."""

    part_name: str | None = None
    inner: Inner | None = None


class ThingResponse(Model, kw_only=True):
    """The thing."""

    result: Thing | None = None
    next: str | None = None
