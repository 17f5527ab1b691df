"""Nested input of posts."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping


class TikTokDataInput(TypedDict, total=False):
    """For TikTok."""

    privacy_level: str
    allow_comment: bool | None
    draft: bool


class PlatformTargetInput(TypedDict, total=False):
    """Where a post goes."""

    platform: str
    platform_specific_data: TikTokDataInput | Mapping[str, object]
