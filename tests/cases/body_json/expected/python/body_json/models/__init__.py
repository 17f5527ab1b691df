"""What the API answers with."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .posts import (
        PostCreateMetadata as PostCreateMetadata,
        PostMediaItem as PostMediaItem,
        Target as Target,
    )
else:
    from .._lazy import lazy

    _MODULES = {
        "PostCreateMetadata": ".posts",
        "PostMediaItem": ".posts",
        "Target": ".posts",
    }
    __all__ = list(_MODULES)
    __getattr__, __dir__ = lazy(__name__, _MODULES)
