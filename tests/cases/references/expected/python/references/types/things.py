"""Input types of things."""

from __future__ import annotations

from typing import TypedDict


class InnerInput(TypedDict, total=False):
    """Inner."""

    deep_id: str
