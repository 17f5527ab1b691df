"""Models of things."""

from __future__ import annotations

from typing import Literal

from .._model import Model

Verbose = Literal["low", "high"] | str


class ThingResponse(Model, kw_only=True):
    """The thing."""

    result: Thing | None = None
    next: str | None = None


class Thing(Model, kw_only=True, rename="camel"):
    """Thing."""

    part_name: str | None = None
    inner: Inner | None = None


class Inner(Model, kw_only=True, rename="camel"):
    """Inner."""

    deep_id: str | None = None
