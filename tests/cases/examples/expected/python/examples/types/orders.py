"""Input types of orders."""

from __future__ import annotations

from typing import Required, TypedDict


class LineInput(TypedDict, total=False):
    """Line."""

    product_id: Required[str]
    quantity: int
