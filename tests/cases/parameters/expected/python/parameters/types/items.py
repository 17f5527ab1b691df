"""Input types of items."""

from __future__ import annotations

from typing import TypedDict


class ItemFilterInput(TypedDict, total=False):
    """Item filter."""

    min_price: float
    colour: str


class ItemWhereInput(TypedDict, total=False):
    """Item where."""

    owner_id: str
