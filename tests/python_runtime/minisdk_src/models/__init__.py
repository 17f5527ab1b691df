"""The models of the Mini API."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .platform_data import BlueskyData as BlueskyData
    from .platform_data import TikTokData as TikTokData
    from .post import Pagination as Pagination
    from .post import PlatformTarget as PlatformTarget
    from .post import Post as Post
    from .post import PostGetResponse as PostGetResponse
    from .post import PostsListResponse as PostsListResponse
    from .post import PostStatus as PostStatus
    from .webhook_event import WebhookEvent as WebhookEvent
else:
    from .._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "BlueskyData": ".platform_data",
            "TikTokData": ".platform_data",
            "Pagination": ".post",
            "PlatformTarget": ".post",
            "Post": ".post",
            "PostGetResponse": ".post",
            "PostStatus": ".post",
            "PostsListResponse": ".post",
            "WebhookEvent": ".webhook_event",
        },
    )
