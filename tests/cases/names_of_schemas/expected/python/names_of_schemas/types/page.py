"""Input types of page."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models.page import ModelModel


class PageModelInput(TypedDict, total=False):
    """Page."""

    number: int


class ModelModelInput(TypedDict, total=False):
    """Model."""

    year: int


class ListInput(TypedDict, total=False):
    """List."""

    entries: Sequence[ModelModelInput | ModelModel]


class FooParams(TypedDict, total=False):
    """Foo."""

    a: str


class FooInputInput(TypedDict, total=False):
    """Foo input."""

    d: str


class PageInlineInput(TypedDict, total=False):
    """Page inline."""

    value: str
