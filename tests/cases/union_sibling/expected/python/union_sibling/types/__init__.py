"""What methods take where a dict is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .posts import (
        TargetInput as TargetInput,
        TargetPlatformDataInput as TargetPlatformDataInput,
        TextDataInput as TextDataInput,
        VideoDataInput as VideoDataInput,
    )
else:
    from .._lazy import lazy

    _MODULES = {
        "TargetInput": ".posts",
        "TargetPlatformDataInput": ".posts",
        "TextDataInput": ".posts",
        "VideoDataInput": ".posts",
    }
    __all__ = list(_MODULES)
    __getattr__, __dir__ = lazy(__name__, _MODULES)
