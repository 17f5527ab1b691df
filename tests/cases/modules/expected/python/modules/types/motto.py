"""Input types of motto."""

from __future__ import annotations

from typing import TypedDict


class MottoInput(TypedDict, total=False):
    """Motto."""

    in_latin: str
