"""Models of posts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

from .._model import Model, Variants


class Target(Model, kw_only=True, rename="camel"):
    """Target."""

    platform: str
    platform_data: TargetPlatformData | None = None


class VideoData(Model, kw_only=True, rename="camel"):
    """Video data."""

    allow_duet: bool | None = None
    title: str | None = None


class TextData(Model, kw_only=True, rename="camel"):
    """Text data."""

    thread_items: list[str] | None = None
    title: str | None = None


if TYPE_CHECKING:
    TargetPlatformData = VideoData | TextData | dict[str, Any]
else:
    TargetPlatformData = Annotated[
        Any,
        Variants(
            sibling="platform", mapping={"tube": "posts:VideoData", "board": "posts:TextData"}
        ),
    ]

PostCreateResponse = list[Target]
