"""Posts."""

from __future__ import annotations


from .._base import AsyncResource, Resource
from .._operation import Operation, Paging
from .._options import omit

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence
    from typing import Any, Unpack

    from .._options import Omit, RequestOptions
    from .._pages import AsyncPages, Page
    from .._webhooks import WebhookHeaders
    from ..models.post import PlatformTarget, Post, PostsListResponse
    from ..models.webhook_event import WebhookEvent
    from ..types.post import PlatformTargetInput

_SECURITY = (("bearerAuth",),)
_CREATE = Operation(
    "posts.create",
    "POST",
    "/v1/posts",
    "post:PostGetResponse",
    unwrap="post",
    security=_SECURITY,
    inputs={"platforms": "post:PlatformTarget"},
    errors={"400": "post:Problem", "5XX": "post:Problem"},
)
_GET = Operation(
    "posts.get",
    "GET",
    "/v1/posts/{postId}",
    "post:PostGetResponse",
    unwrap="post",
    security=_SECURITY,
)
_REPLACE = Operation(
    "posts.replace",
    "PUT",
    "/v1/posts/{postId}",
    "post:Post",
    security=_SECURITY,
    body="post:Post",
)
_UPDATE = Operation(
    "posts.update",
    "PATCH",
    "/v1/posts/{postId}",
    "post:PostGetResponse",
    unwrap="post",
    security=_SECURITY,
)
_DELETE = Operation("posts.delete", "DELETE", "/v1/posts/{postId}", security=_SECURITY)
_RETRY = Operation("posts.retry", "POST", "/v1/posts/{postId}/retry", security=_SECURITY, idempotent=True)
_ALL = Operation("posts.all", "GET", "/v1/all", "post:Posts", security=_SECURITY)
_LIST = Operation(
    "posts.list",
    "GET",
    "/v1/posts",
    "post:PostsListResponse",
    security=_SECURITY,
    page=Paging("page", ("posts",), "page", pages=("pagination", "pages"), limit="limit"),
)
_LIST_BY_OFFSET = Operation(
    "posts.list_by_offset",
    "GET",
    "/v1/posts",
    "post:PostsListResponse",
    security=_SECURITY,
    page=Paging("offset", ("posts",), "skip", total=("pagination", "total")),
)
_LIST_BY_CURSOR = Operation(
    "posts.list_by_cursor",
    "GET",
    "/v1/posts",
    "post:PostsListResponse",
    security=_SECURITY,
    page=Paging(
        "cursor",
        ("posts",),
        "cursor",
        next=("pagination", "next_cursor"),
        more=("pagination", "has_more"),
    ),
)
_LIST_BY_URL = Operation(
    "posts.list_by_url",
    "GET",
    "/v1/posts",
    "post:PostsListResponse",
    security=_SECURITY,
    page=Paging("url", ("posts",), next=("pagination", "next")),
)


class Posts(Resource):
    """Posts."""

    def create(
        self,
        *,
        content: str | Omit = omit,
        title: str | None | Omit = omit,
        platforms: Sequence[PlatformTargetInput | PlatformTarget] | Omit = omit,
        scheduled_for: dt.datetime | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        metadata: Mapping[str, Any] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Post:
        """Create a post."""
        return self._call(
            _CREATE,
            options,
            body={
                "content": content,
                "title": title,
                "platforms": platforms,
                "scheduledFor": scheduled_for,
                "tags": tags,
                "metadata": metadata,
            },
        )

    def get(self, post_id: str, **options: Unpack[RequestOptions]) -> Post:
        """Get a post."""
        return self._call(_GET, options, path=(post_id,))

    def replace(self, post_id: str, post: Post | Mapping[str, object], **options: Unpack[RequestOptions]) -> Post:
        """Put another post in a post's place."""
        return self._call(_REPLACE, options, path=(post_id,), body=post)

    def update(
        self,
        post_id: str,
        *,
        title: str | None | Omit = omit,
        tags: Sequence[str] | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Post:
        """Change a post."""
        return self._call(_UPDATE, options, path=(post_id,), body={"title": title, "tags": tags})

    def delete(self, post_id: str, *, reason: str | Omit = omit, **options: Unpack[RequestOptions]) -> None:
        """Delete a post."""
        self._call(_DELETE, options, path=(post_id,), body={"reason": reason})

    def retry(self, post_id: str, **options: Unpack[RequestOptions]) -> None:
        """Publish a post again."""
        self._call(_RETRY, options, path=(post_id,))

    def all(self, **options: Unpack[RequestOptions]) -> Sequence[Post]:
        """Get all posts."""
        return self._call(_ALL, options)

    def list(
        self,
        *,
        page: int | Omit = omit,
        limit: int | Omit = omit,
        status: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[Post, PostsListResponse]:
        """List posts."""
        return self._pages(_LIST, options, query={"page": page, "limit": limit, "status": status})

    def list_by_offset(
        self, *, skip: int | Omit = omit, **options: Unpack[RequestOptions]
    ) -> Page[Post, PostsListResponse]:
        """List posts."""
        return self._pages(_LIST_BY_OFFSET, options, query={"skip": skip})

    def list_by_cursor(
        self,
        *,
        cursor: str | Omit = omit,
        status: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[Post, PostsListResponse]:
        """List posts."""
        return self._pages(_LIST_BY_CURSOR, options, query={"cursor": cursor, "status": status})

    def list_by_url(
        self, *, status: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> Page[Post, PostsListResponse]:
        """List posts."""
        return self._pages(_LIST_BY_URL, options, query={"status": status})

    def unwrap(self, body: bytes | str, headers: WebhookHeaders) -> WebhookEvent:
        """Check a webhook and read its event."""
        return self._unwrap(body, headers)


class AsyncPosts(AsyncResource):
    """Posts."""

    async def create(
        self,
        *,
        content: str | Omit = omit,
        title: str | None | Omit = omit,
        platforms: Sequence[PlatformTargetInput | PlatformTarget] | Omit = omit,
        scheduled_for: dt.datetime | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        metadata: Mapping[str, Any] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Post:
        """Create a post."""
        return await self._call(
            _CREATE,
            options,
            body={
                "content": content,
                "title": title,
                "platforms": platforms,
                "scheduledFor": scheduled_for,
                "tags": tags,
                "metadata": metadata,
            },
        )

    async def get(self, post_id: str, **options: Unpack[RequestOptions]) -> Post:
        """Get a post."""
        return await self._call(_GET, options, path=(post_id,))

    async def delete(self, post_id: str, *, reason: str | Omit = omit, **options: Unpack[RequestOptions]) -> None:
        """Delete a post."""
        await self._call(_DELETE, options, path=(post_id,), body={"reason": reason})

    def list(
        self,
        *,
        page: int | Omit = omit,
        limit: int | Omit = omit,
        status: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Post, PostsListResponse]:
        """List posts."""
        return self._pages(_LIST, options, query={"page": page, "limit": limit, "status": status})

    def unwrap(self, body: bytes | str, headers: WebhookHeaders) -> WebhookEvent:
        """Check a webhook and read its event."""
        return self._unwrap(body, headers)
