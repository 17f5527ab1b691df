"""What the API answers with."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .posts import (
        PostCreateResponse as PostCreateResponse,
        Target as Target,
        TargetPlatformData as TargetPlatformData,
        TextData as TextData,
        VideoData as VideoData,
    )
else:
    from .._lazy import lazy

    _MODULES = {
        "PostCreateResponse": ".posts",
        "Target": ".posts",
        "TargetPlatformData": ".posts",
        "TextData": ".posts",
        "VideoData": ".posts",
    }
    __all__ = list(_MODULES)
    __getattr__, __dir__ = lazy(__name__, _MODULES)
