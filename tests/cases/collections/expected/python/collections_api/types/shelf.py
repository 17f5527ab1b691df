"""Input types of shelf."""

from __future__ import annotations

from typing import Required, TypedDict


class ShelfBookInput(TypedDict, total=False):
    """Shelf book."""

    isbn: Required[str]
    page_count: int


class ShelfByNameValueInput(TypedDict, total=False):
    """Shelf by name value."""

    shelf_mark: str
