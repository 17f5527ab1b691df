"""Nested input of the Mini API."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .post import PlatformTargetInput as PlatformTargetInput
    from .post import TikTokDataInput as TikTokDataInput
else:
    from .._lazy import lazy

    __getattr__, __dir__ = lazy(__name__, {"PlatformTargetInput": ".post", "TikTokDataInput": ".post"})
