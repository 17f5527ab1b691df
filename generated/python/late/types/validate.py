"""Input types of validate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from ..models.validate import (
        PostMediaItemType,
        PostPlatformCustomMedia,
        PostPlatformCustomMediaType,
        ValidatePostPlatform,
    )


class PostPlatformInput(TypedDict, total=False):
    """Post platform."""

    platform: Required[ValidatePostPlatform]
    custom_content: str
    """Text for this platform only, in place of `content`."""
    platform_specific_data: Mapping[str, Any]
    """Settings for this platform."""
    custom_media: Sequence[PostPlatformCustomMediaInput | PostPlatformCustomMedia]
    """Media for this platform only."""


class PostPlatformCustomMediaInput(TypedDict, total=False):
    """Post platform custom media."""

    url: str
    """URL of the media file."""
    type: PostPlatformCustomMediaType


class PostMediaItemInput(TypedDict, total=False):
    """Post media item."""

    url: str
    """URL of the media file."""
    type: PostMediaItemType
