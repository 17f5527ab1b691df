"""Input types of search."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models.search import ByAge, ByName, SearchLimitString


class ByNameInput(TypedDict, total=False):
    """By name."""

    first_name: Required[str]
    last_name: str


class ByAgeInput(TypedDict, total=False):
    """By age."""

    min_age: Required[int]


if TYPE_CHECKING:
    SearchQueryInput = str | Sequence[str]
else:
    SearchQueryInput = object

if TYPE_CHECKING:
    SearchLimitInput = int | SearchLimitString
else:
    SearchLimitInput = object

if TYPE_CHECKING:
    SearchFilterInput = ByNameInput | ByName | ByAgeInput | ByAge | str
else:
    SearchFilterInput = object
