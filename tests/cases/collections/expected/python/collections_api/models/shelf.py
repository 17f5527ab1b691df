"""Models of shelf."""

from typing import Any

from .._model import Model

Tags = list[str]
"""Words to find it by."""

Prices = dict[str, float]

Matrix = list[list[int]]


class ShelfBook(Model, kw_only=True, rename="camel"):
    """Shelf book."""

    isbn: str
    page_count: int | None = None


class ShelfByNameValue(Model, kw_only=True, rename="camel"):
    """Shelf by name value."""

    shelf_mark: str | None = None


class Shelf(Model, kw_only=True, rename="camel"):
    """Shelf."""

    tags: Tags | None = None
    prices: Prices | None = None
    matrix: Matrix | None = None
    books: list[ShelfBook] | None = None
    by_name: dict[str, ShelfByNameValue] | None = None
    free: dict[str, Any] | None = None
    open: dict[str, Any] | None = None
    point: list[float] | None = None
    odd: list[Any] | None = None
    maybe: list[str | None] | None = None
    patterns: dict[str, str] | None = None


ShelfPutByName = dict[str, ShelfByNameValue]
