"""Input types of trees."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models.trees import Tree


class TreeInput(TypedDict, total=False):
    """Tree."""

    label: str
    children: Sequence[TreeInput | Tree]
    by_name: Mapping[str, TreeInput | Tree]
