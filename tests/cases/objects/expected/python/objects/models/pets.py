"""Models of pets."""

import datetime as dt
from typing import Any

from .._model import Model


class Owner(Model, kw_only=True):
    """Owner."""

    name: str | None = None


class Pet(Model, kw_only=True, rename="camel"):
    """A pet of the shop."""

    id: str
    chip: str | None
    """Required, but may be null."""
    nickname: str | None = None
    weight: float | None = None
    born: dt.date | None = None
    seen_at: dt.datetime | None = None
    photo: bytes | None = None
    neutered: bool | None = None
    age: int | None = None
    owner: Owner | None = None
    anything: Any = None
