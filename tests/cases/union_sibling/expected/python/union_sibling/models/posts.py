"""Models of posts."""

from typing import TYPE_CHECKING, Annotated, Any

from .._model import Model, Variants


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


class Target(Model, kw_only=True, rename="camel"):
    """Target."""

    platform: str
    platform_data: TargetPlatformData | None = None


PostCreateResponse = list[Target]
