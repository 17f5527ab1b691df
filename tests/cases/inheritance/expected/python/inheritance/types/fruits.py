"""Input types of fruits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models.fruits import Apple, Cherry


class AppleInput(TypedDict, total=False):
    """Apple."""

    kind: Required[str]
    core_size: float


class CherryInput(TypedDict, total=False):
    """Cherry."""

    kind: Required[str]
    stone_size: float


if TYPE_CHECKING:
    FruitInput = AppleInput | Apple | CherryInput | Cherry
else:
    FruitInput = object
