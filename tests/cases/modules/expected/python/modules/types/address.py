"""Input types of address."""

from __future__ import annotations

from typing import TypedDict


class AddressInput(TypedDict, total=False):
    """Address."""

    city: str
