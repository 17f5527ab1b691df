"""Input types of posts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models.posts import TextData, VideoData


class TargetInput(TypedDict, total=False):
    """Target."""

    platform: Required[str]
    platform_data: TargetPlatformDataInput


class VideoDataInput(TypedDict, total=False):
    """Video data."""

    allow_duet: bool
    title: str


class TextDataInput(TypedDict, total=False):
    """Text data."""

    thread_items: Sequence[str]
    title: str


if TYPE_CHECKING:
    TargetPlatformDataInput = VideoDataInput | VideoData | TextDataInput | TextData
else:
    TargetPlatformDataInput = object
