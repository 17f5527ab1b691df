"""What posts carry for one platform."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal

from .._model import Model, Variants


class TikTokData(Model, kw_only=True, rename="camel"):
    """For TikTok."""

    privacy_level: str | None = None
    allow_comment: bool | None = None
    draft: bool | None = None


class BlueskyData(Model, kw_only=True, rename="camel"):
    """For Bluesky."""

    reply_settings: str | None = None
    thread_items: list[ThreadItem] | None = None
    draft: bool | None = None


class ThreadItem(Model, kw_only=True, rename={"media_url": "mediaUrl"}):
    """A part of a thread."""

    content: str
    media_url: str | None = None


class ImageBlock(Model, kw_only=True, rename={"image_url": "imageUrl"}):
    """A picture."""

    kind: Literal["image"]
    image_url: str


class TextBlock(Model, kw_only=True):
    """A text."""

    kind: Literal["text"]
    text: str


class Money(Model, kw_only=True):
    """An amount."""

    amount: float
    currency: str


class Weight(Model, kw_only=True):
    """A weight."""

    amount: float
    unit: str


if TYPE_CHECKING:
    PlatformData = TikTokData | BlueskyData | dict[str, Any]
    Block = ImageBlock | TextBlock | dict[str, Any]
    Measure = Money | Weight | dict[str, Any]
else:
    PlatformData = Annotated[
        Any,
        Variants(
            sibling="platform",
            mapping={
                "tiktok": "platform_data:TikTokData",
                "bluesky": "platform_data:BlueskyData",
            },
        ),
    ]
    Block = Annotated[Any, Variants(by="kind", mapping={"image": ImageBlock, "text": TextBlock})]
    Measure = Annotated[Any, Variants(Money, Weight)]
