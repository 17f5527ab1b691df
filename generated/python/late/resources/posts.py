"""Posts: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._omit import omit
from .._operation import Operation, Paging

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence
    from typing import Any, Unpack

    from .._omit import Omit
    from .._options import FileInput, RequestOptions
    from .._pages import AsyncPages, Page
    from ..models.posts import (
        BulkUploadPostsResponse,
        CreatePostMediaItem,
        CreatePostPlatform,
        ListPostsStatus,
        Post,
        PostDeleteResponse,
        PostSortBy,
        PostsListResponse,
        RecyclingConfig,
        TikTokPlatformData,
        UnpublishPostPlatform,
        UnpublishPostResponse,
    )
    from ..types.posts import (
        CreatePostMediaItemInput,
        CreatePostPlatformInput,
        RecyclingConfigInput,
        TikTokPlatformDataInput,
    )

_LIST = Operation(
    "posts.list",
    "GET",
    "/v1/posts",
    "posts:PostsListResponse",
    errors={"401": "errors:UnauthorizedBody"},
    page=Paging(
        "page",
        ("posts",),
        "page",
        pages=("pagination", "pages"),
        total=("pagination", "total"),
        limit="limit",
    ),
)
_CREATE = Operation(
    "posts.create",
    "POST",
    "/v1/posts",
    "posts:PostCreateResponse",
    unwrap="post",
    inputs={
        "mediaItems": "posts:CreatePostMediaItem",
        "platforms": "posts:CreatePostPlatform",
        "tiktokSettings": "posts:TikTokPlatformData",
        "recycling": "posts:RecyclingConfig",
    },
    errors={
        "400": "errors:BadRequestBody",
        "401": "errors:UnauthorizedBody",
        "403": "errors:ForbiddenBody",
        "409": "errors:ConflictBody",
        "429": "errors:RateLimitedBody",
    },
    timeout=300,
)
_GET = Operation(
    "posts.get",
    "GET",
    "/v1/posts/{postId}",
    "posts:PostGetResponse",
    unwrap="post",
    errors={"401": "errors:UnauthorizedBody", "404": "errors:NotFoundBody"},
)
_UPDATE = Operation(
    "posts.update",
    "PUT",
    "/v1/posts/{postId}",
    "posts:PostUpdateResponse",
    unwrap="post",
    inputs={"tiktokSettings": "posts:TikTokPlatformData", "recycling": "posts:RecyclingConfig"},
    errors={"401": "errors:UnauthorizedBody", "404": "errors:NotFoundBody"},
    timeout=300,
)
_DELETE = Operation(
    "posts.delete",
    "DELETE",
    "/v1/posts/{postId}",
    "posts:PostDeleteResponse",
    errors={"401": "errors:UnauthorizedBody", "404": "errors:NotFoundBody"},
)
_BULK_UPLOAD = Operation(
    "posts.bulk_upload",
    "POST",
    "/v1/posts/bulk-upload",
    "posts:BulkUploadPostsResponse",
    media="multipart/form-data",
    files=("file",),
    errors={"401": "errors:UnauthorizedBody", "429": "errors:RateLimitedBody"},
    timeout=300,
)
_RETRY = Operation(
    "posts.retry",
    "POST",
    "/v1/posts/{postId}/retry",
    "posts:PostRetryResponse",
    unwrap="post",
    errors={
        "401": "errors:UnauthorizedBody",
        "404": "errors:NotFoundBody",
        "429": "errors:RateLimitedBody",
    },
    timeout=300,
)
_UNPUBLISH = Operation(
    "posts.unpublish",
    "POST",
    "/v1/posts/{postId}/unpublish",
    "posts:UnpublishPostResponse",
    errors={"401": "errors:UnauthorizedBody", "404": "errors:NotFoundBody"},
)


class Posts(Resource):
    """Create, schedule, publish, edit, retry, and delete posts."""

    def list(
        self,
        *,
        page: int | Omit = omit,
        limit: int | Omit = omit,
        status: ListPostsStatus | Omit = omit,
        platform: str | Omit = omit,
        profile_id: str | Omit = omit,
        created_by: str | Omit = omit,
        date_from: dt.date | str | Omit = omit,
        date_to: dt.date | str | Omit = omit,
        include_hidden: bool | Omit = omit,
        search: str | Omit = omit,
        sort_by: PostSortBy | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[Post, PostsListResponse]:
        """List posts.

        Returns your posts, page by page. Published posts carry `platformPostUrl`, the public URL of
        the post on each platform.

        Args:
            page: The page to return, counted from 1. At least 1. Default: `1`.
            limit: The number of items per page. From 1 to 100. Default: `10`.
            status: Status of the posts to return.
            platform: Platform of the posts to return, such as `twitter`.
            profile_id: ID of the profile whose posts to return.
            created_by: ID of the user who created the posts.
            date_from: Start of the date range, as `YYYY-MM-DD`.
            date_to: End of the date range, as `YYYY-MM-DD`.
            include_hidden: Whether to return hidden posts too. Default: `False`.
            search: Text to look for in the content of posts.
            sort_by: Order of the posts. Default: `"scheduled-desc"`.

        Returns:
            A page of posts.

        Raises:
            AuthenticationError: The API key is missing or invalid.

        Example:
            for post in late.posts.list(status="draft", date_from=dt.date(2026, 12, 1)):
                print(post)
        """
        return self._pages(
            _LIST,
            options,
            query={
                "page": page,
                "limit": limit,
                "status": status,
                "platform": platform,
                "profileId": profile_id,
                "createdBy": created_by,
                "dateFrom": date_from,
                "dateTo": date_to,
                "includeHidden": include_hidden,
                "search": search,
                "sortBy": sort_by,
            },
        )

    def create(
        self,
        *,
        title: str | Omit = omit,
        content: str | Omit = omit,
        media_items: Sequence[CreatePostMediaItemInput | CreatePostMediaItem] | Omit = omit,
        platforms: Sequence[CreatePostPlatformInput | CreatePostPlatform] | Omit = omit,
        scheduled_for: dt.datetime | str | Omit = omit,
        publish_now: bool | Omit = omit,
        is_draft: bool | Omit = omit,
        timezone: str | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        hashtags: Sequence[str] | Omit = omit,
        mentions: Sequence[str] | Omit = omit,
        crossposting_enabled: bool | Omit = omit,
        metadata: Mapping[str, Any] | Omit = omit,
        tiktok_settings: TikTokPlatformDataInput | TikTokPlatformData | Omit = omit,
        recycling: RecyclingConfigInput | RecyclingConfig | Omit = omit,
        queued_from_profile: str | Omit = omit,
        queue_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Post:
        """Publish or schedule a post.

        Creates a post on one or more platforms. It can be published now, scheduled, put in a queue,
        or kept as a draft.

        - With `publish_now=True` the response includes `platformPostUrl`.
        - `content` may be left out when media is attached or when every platform has
          `customContent`.
        - The schema of each platform states its media constraints.

        Args:
            title: Title of the post.
            content: Text (caption) of the post. Required for a post without media; optional when
                media is attached or every platform has `customContent`.
            media_items: Media of the post.
            platforms: Accounts to post to, one entry per account.
            scheduled_for: When to publish the post.
            publish_now: Set to `True` to publish at once. Default: `False`.
            is_draft: Set to `True` to keep the post as a draft. Default: `False`.
            timezone: Time zone of the post, such as `America/New_York`. Default: `"UTC"`.
            tags: Tags (keywords) of the post. For YouTube, each tag has at most 100 characters, all
                tags together have at most 500, and duplicates are removed.
            hashtags: Hashtags of the post.
            mentions: Mentions of the post.
            crossposting_enabled: Whether crossposting is enabled. Default: `True`.
            metadata: Free-form metadata of the post.
            tiktok_settings: TikTok settings for every TikTok target of the post. What a target sets
                in its own `platformSpecificData` wins.
            recycling: Settings for recycling a post, that is, for publishing it again at a regular
                interval of weeks or months.
            queued_from_profile: ID of the profile whose queue schedules the post. Without
                `scheduled_for`, the post gets the next free slot. Do not take a time from `GET
                /v1/queue/next-slot` and set it as `scheduled_for`: that goes around the lock on the
                queue.
            queue_id: ID of the queue to use, together with `queued_from_profile`; has no effect
                without it. If omitted, the default queue of the profile is used.

        Returns:
            The new post.

        Raises:
            BadRequestError: The post failed validation.
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: You are not allowed to create this post.
            ConflictError: The same content was already posted to this account within the last 24
                hours.
            RateLimitError: You have hit a limit: the rate limit of the API, the velocity limit of
                15 posts per hour and account, an account cooldown, or the daily limit of a
                platform.

        Example:
            late.posts.create(
                content="Our winter blend is back!",
                media_items=[
                    {"type": "image", "url": "https://media.example.com/temp/winter-blend.jpg"},
                ],
                platforms=[{"platform": "instagram", "account_id": "66f1a2b3c4d5e6f708192b01"}],
                scheduled_for=dt.datetime(2026, 12, 8, 9, 0, tzinfo=dt.UTC),
                timezone="America/New_York",
                tags=["winter"],
            )
        """
        return self._call(
            _CREATE,
            options,
            body={
                "title": title,
                "content": content,
                "mediaItems": media_items,
                "platforms": platforms,
                "scheduledFor": scheduled_for,
                "publishNow": publish_now,
                "isDraft": is_draft,
                "timezone": timezone,
                "tags": tags,
                "hashtags": hashtags,
                "mentions": mentions,
                "crosspostingEnabled": crossposting_enabled,
                "metadata": metadata,
                "tiktokSettings": tiktok_settings,
                "recycling": recycling,
                "queuedFromProfile": queued_from_profile,
                "queueId": queue_id,
            },
        )

    def get(self, post_id: str, **options: Unpack[RequestOptions]) -> Post:
        """Get a post.

        Looks up one post by ID. A published post carries `platformPostUrl` for each platform.

        Args:
            post_id: ID of the post to return.

        Returns:
            The requested post.

        Raises:
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: You are not allowed to view this post.
            NotFoundError: The requested resource does not exist.

        Example:
            late.posts.get("66f1a2b3c4d5e6f708192a41")
        """
        return self._call(_GET, options, path=(post_id,))

    def update(
        self,
        post_id: str,
        *,
        content: str | Omit = omit,
        scheduled_for: dt.datetime | str | Omit = omit,
        tiktok_settings: TikTokPlatformDataInput | TikTokPlatformData | Omit = omit,
        recycling: RecyclingConfigInput | RecyclingConfig | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Post:
        """Update a post.

        Changes a post whose status is draft, scheduled, failed, or partial. A post that is
        published, publishing, or cancelled cannot be changed.

        Args:
            post_id: ID of the post to update.
            content: New text of the post.
            scheduled_for: New time of publication.
            tiktok_settings: TikTok settings for every TikTok target of the post. What a target sets
                in its own `platformSpecificData` wins.
            recycling: Settings for recycling a post, that is, for publishing it again at a regular
                interval of weeks or months.

        Returns:
            The post after the update.

        Raises:
            BadRequestError: The request is invalid.
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: You are not allowed to change this post.
            NotFoundError: The requested resource does not exist.

        Example:
            late.posts.update(
                "66f1a2b3c4d5e6f708192a41",
                content="Our winter blend is back, in whole bean and ground!",
                scheduled_for=dt.datetime(2026, 12, 9, 14, 0, tzinfo=dt.UTC),
            )
        """
        return self._call(
            _UPDATE,
            options,
            path=(post_id,),
            body={
                "content": content,
                "scheduledFor": scheduled_for,
                "tiktokSettings": tiktok_settings,
                "recycling": recycling,
            },
        )

    def delete(self, post_id: str, **options: Unpack[RequestOptions]) -> PostDeleteResponse:
        """Delete a post.

        Deletes a draft or a scheduled post from Late and gives back its upload quota. A published
        post cannot be deleted; take it down with `POST /v1/posts/{postId}/unpublish`.

        Args:
            post_id: ID of the post to delete.

        Returns:
            The post is deleted.

        Raises:
            BadRequestError: The post is published and cannot be deleted.
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: You are not allowed to delete this post.
            NotFoundError: The requested resource does not exist.

        Example:
            late.posts.delete("66f1a2b3c4d5e6f708192a41")
        """
        return self._call(_DELETE, options, path=(post_id,))

    def bulk_upload(
        self,
        *,
        dry_run: bool | Omit = omit,
        file: FileInput | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> BulkUploadPostsResponse:
        """Create posts from a CSV.

        Creates many posts at once from an uploaded CSV file. Set `dry_run` to `True` to check the
        file without creating posts.

        Args:
            dry_run: Set to `True` to validate the file only. Default: `False`.
            file: The CSV file.

        Returns:
            What became of the rows.

        Raises:
            BadRequestError: The CSV is invalid, or its contents failed validation.
            AuthenticationError: The API key is missing or invalid.
            RateLimitError: You have hit a limit: the rate limit of the API (requests per minute),
                or a cooldown that pauses one or more accounts on platforms named in the CSV.

        Example:
            late.posts.bulk_upload(dry_run=True, file=Path("rows.csv"))
        """
        return self._call(_BULK_UPLOAD, options, query={"dryRun": dry_run}, body={"file": file})

    def retry(self, post_id: str, **options: Unpack[RequestOptions]) -> Post:
        """Retry a failed post.

        Tries at once to publish a failed post again. Returns the post with its new status.

        Args:
            post_id: ID of the post to retry.

        Returns:
            The retry succeeded.

        Raises:
            BadRequestError: The post is not in a state that can be retried.
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: You are not allowed to retry this post.
            NotFoundError: The requested resource does not exist.
            ConflictError: The post is being published right now.
            RateLimitError: You have hit a limit: the rate limit of the API (requests per minute),
                the velocity limit of 15 posts per hour and account, or an account cooldown after
                repeated errors.

        Example:
            late.posts.retry("66f1a2b3c4d5e6f708192a41")
        """
        return self._call(_RETRY, options, path=(post_id,))

    def unpublish(
        self, post_id: str, *, platform: UnpublishPostPlatform, **options: Unpack[RequestOptions]
    ) -> UnpublishPostResponse:
        """Take down a published post.

        Deletes a published post from one platform. Late keeps its own record of the post and sets
        the status to cancelled.

        - Instagram, TikTok, and Snapchat do not support this.
        - All items of a thread are deleted.
        - A video deleted from YouTube cannot be restored.

        Args:
            post_id: ID of the post to take down.
            platform: Platform to take the post down from.

        Returns:
            The post is gone from the platform.

        Raises:
            BadRequestError: The platform does not support deletion, the post is not on that
                platform or not published, or the platform post ID or access token is missing.
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: You are not allowed to take down this post.
            NotFoundError: The requested resource does not exist.
            ServerError: The platform failed to delete the post.

        Example:
            late.posts.unpublish("66f1a2b3c4d5e6f708192a41", platform="twitter")
        """
        return self._call(_UNPUBLISH, options, path=(post_id,), body={"platform": platform})


class AsyncPosts(AsyncResource):
    """Create, schedule, publish, edit, retry, and delete posts."""

    def list(
        self,
        *,
        page: int | Omit = omit,
        limit: int | Omit = omit,
        status: ListPostsStatus | Omit = omit,
        platform: str | Omit = omit,
        profile_id: str | Omit = omit,
        created_by: str | Omit = omit,
        date_from: dt.date | str | Omit = omit,
        date_to: dt.date | str | Omit = omit,
        include_hidden: bool | Omit = omit,
        search: str | Omit = omit,
        sort_by: PostSortBy | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Post, PostsListResponse]:
        """List posts.

        Returns your posts, page by page. Published posts carry `platformPostUrl`, the public URL of
        the post on each platform.

        Args:
            page: The page to return, counted from 1. At least 1. Default: `1`.
            limit: The number of items per page. From 1 to 100. Default: `10`.
            status: Status of the posts to return.
            platform: Platform of the posts to return, such as `twitter`.
            profile_id: ID of the profile whose posts to return.
            created_by: ID of the user who created the posts.
            date_from: Start of the date range, as `YYYY-MM-DD`.
            date_to: End of the date range, as `YYYY-MM-DD`.
            include_hidden: Whether to return hidden posts too. Default: `False`.
            search: Text to look for in the content of posts.
            sort_by: Order of the posts. Default: `"scheduled-desc"`.

        Returns:
            A page of posts.

        Raises:
            AuthenticationError: The API key is missing or invalid.
        """
        return self._pages(
            _LIST,
            options,
            query={
                "page": page,
                "limit": limit,
                "status": status,
                "platform": platform,
                "profileId": profile_id,
                "createdBy": created_by,
                "dateFrom": date_from,
                "dateTo": date_to,
                "includeHidden": include_hidden,
                "search": search,
                "sortBy": sort_by,
            },
        )

    async def create(
        self,
        *,
        title: str | Omit = omit,
        content: str | Omit = omit,
        media_items: Sequence[CreatePostMediaItemInput | CreatePostMediaItem] | Omit = omit,
        platforms: Sequence[CreatePostPlatformInput | CreatePostPlatform] | Omit = omit,
        scheduled_for: dt.datetime | str | Omit = omit,
        publish_now: bool | Omit = omit,
        is_draft: bool | Omit = omit,
        timezone: str | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        hashtags: Sequence[str] | Omit = omit,
        mentions: Sequence[str] | Omit = omit,
        crossposting_enabled: bool | Omit = omit,
        metadata: Mapping[str, Any] | Omit = omit,
        tiktok_settings: TikTokPlatformDataInput | TikTokPlatformData | Omit = omit,
        recycling: RecyclingConfigInput | RecyclingConfig | Omit = omit,
        queued_from_profile: str | Omit = omit,
        queue_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Post:
        """Publish or schedule a post.

        Creates a post on one or more platforms. It can be published now, scheduled, put in a queue,
        or kept as a draft.

        - With `publish_now=True` the response includes `platformPostUrl`.
        - `content` may be left out when media is attached or when every platform has
          `customContent`.
        - The schema of each platform states its media constraints.

        Args:
            title: Title of the post.
            content: Text (caption) of the post. Required for a post without media; optional when
                media is attached or every platform has `customContent`.
            media_items: Media of the post.
            platforms: Accounts to post to, one entry per account.
            scheduled_for: When to publish the post.
            publish_now: Set to `True` to publish at once. Default: `False`.
            is_draft: Set to `True` to keep the post as a draft. Default: `False`.
            timezone: Time zone of the post, such as `America/New_York`. Default: `"UTC"`.
            tags: Tags (keywords) of the post. For YouTube, each tag has at most 100 characters, all
                tags together have at most 500, and duplicates are removed.
            hashtags: Hashtags of the post.
            mentions: Mentions of the post.
            crossposting_enabled: Whether crossposting is enabled. Default: `True`.
            metadata: Free-form metadata of the post.
            tiktok_settings: TikTok settings for every TikTok target of the post. What a target sets
                in its own `platformSpecificData` wins.
            recycling: Settings for recycling a post, that is, for publishing it again at a regular
                interval of weeks or months.
            queued_from_profile: ID of the profile whose queue schedules the post. Without
                `scheduled_for`, the post gets the next free slot. Do not take a time from `GET
                /v1/queue/next-slot` and set it as `scheduled_for`: that goes around the lock on the
                queue.
            queue_id: ID of the queue to use, together with `queued_from_profile`; has no effect
                without it. If omitted, the default queue of the profile is used.

        Returns:
            The new post.

        Raises:
            BadRequestError: The post failed validation.
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: You are not allowed to create this post.
            ConflictError: The same content was already posted to this account within the last 24
                hours.
            RateLimitError: You have hit a limit: the rate limit of the API, the velocity limit of
                15 posts per hour and account, an account cooldown, or the daily limit of a
                platform.
        """
        return await self._call(
            _CREATE,
            options,
            body={
                "title": title,
                "content": content,
                "mediaItems": media_items,
                "platforms": platforms,
                "scheduledFor": scheduled_for,
                "publishNow": publish_now,
                "isDraft": is_draft,
                "timezone": timezone,
                "tags": tags,
                "hashtags": hashtags,
                "mentions": mentions,
                "crosspostingEnabled": crossposting_enabled,
                "metadata": metadata,
                "tiktokSettings": tiktok_settings,
                "recycling": recycling,
                "queuedFromProfile": queued_from_profile,
                "queueId": queue_id,
            },
        )

    async def get(self, post_id: str, **options: Unpack[RequestOptions]) -> Post:
        """Get a post.

        Looks up one post by ID. A published post carries `platformPostUrl` for each platform.

        Args:
            post_id: ID of the post to return.

        Returns:
            The requested post.

        Raises:
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: You are not allowed to view this post.
            NotFoundError: The requested resource does not exist.
        """
        return await self._call(_GET, options, path=(post_id,))

    async def update(
        self,
        post_id: str,
        *,
        content: str | Omit = omit,
        scheduled_for: dt.datetime | str | Omit = omit,
        tiktok_settings: TikTokPlatformDataInput | TikTokPlatformData | Omit = omit,
        recycling: RecyclingConfigInput | RecyclingConfig | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Post:
        """Update a post.

        Changes a post whose status is draft, scheduled, failed, or partial. A post that is
        published, publishing, or cancelled cannot be changed.

        Args:
            post_id: ID of the post to update.
            content: New text of the post.
            scheduled_for: New time of publication.
            tiktok_settings: TikTok settings for every TikTok target of the post. What a target sets
                in its own `platformSpecificData` wins.
            recycling: Settings for recycling a post, that is, for publishing it again at a regular
                interval of weeks or months.

        Returns:
            The post after the update.

        Raises:
            BadRequestError: The request is invalid.
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: You are not allowed to change this post.
            NotFoundError: The requested resource does not exist.
        """
        return await self._call(
            _UPDATE,
            options,
            path=(post_id,),
            body={
                "content": content,
                "scheduledFor": scheduled_for,
                "tiktokSettings": tiktok_settings,
                "recycling": recycling,
            },
        )

    async def delete(self, post_id: str, **options: Unpack[RequestOptions]) -> PostDeleteResponse:
        """Delete a post.

        Deletes a draft or a scheduled post from Late and gives back its upload quota. A published
        post cannot be deleted; take it down with `POST /v1/posts/{postId}/unpublish`.

        Args:
            post_id: ID of the post to delete.

        Returns:
            The post is deleted.

        Raises:
            BadRequestError: The post is published and cannot be deleted.
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: You are not allowed to delete this post.
            NotFoundError: The requested resource does not exist.
        """
        return await self._call(_DELETE, options, path=(post_id,))

    async def bulk_upload(
        self,
        *,
        dry_run: bool | Omit = omit,
        file: FileInput | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> BulkUploadPostsResponse:
        """Create posts from a CSV.

        Creates many posts at once from an uploaded CSV file. Set `dry_run` to `True` to check the
        file without creating posts.

        Args:
            dry_run: Set to `True` to validate the file only. Default: `False`.
            file: The CSV file.

        Returns:
            What became of the rows.

        Raises:
            BadRequestError: The CSV is invalid, or its contents failed validation.
            AuthenticationError: The API key is missing or invalid.
            RateLimitError: You have hit a limit: the rate limit of the API (requests per minute),
                or a cooldown that pauses one or more accounts on platforms named in the CSV.
        """
        return await self._call(
            _BULK_UPLOAD, options, query={"dryRun": dry_run}, body={"file": file}
        )

    async def retry(self, post_id: str, **options: Unpack[RequestOptions]) -> Post:
        """Retry a failed post.

        Tries at once to publish a failed post again. Returns the post with its new status.

        Args:
            post_id: ID of the post to retry.

        Returns:
            The retry succeeded.

        Raises:
            BadRequestError: The post is not in a state that can be retried.
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: You are not allowed to retry this post.
            NotFoundError: The requested resource does not exist.
            ConflictError: The post is being published right now.
            RateLimitError: You have hit a limit: the rate limit of the API (requests per minute),
                the velocity limit of 15 posts per hour and account, or an account cooldown after
                repeated errors.
        """
        return await self._call(_RETRY, options, path=(post_id,))

    async def unpublish(
        self, post_id: str, *, platform: UnpublishPostPlatform, **options: Unpack[RequestOptions]
    ) -> UnpublishPostResponse:
        """Take down a published post.

        Deletes a published post from one platform. Late keeps its own record of the post and sets
        the status to cancelled.

        - Instagram, TikTok, and Snapchat do not support this.
        - All items of a thread are deleted.
        - A video deleted from YouTube cannot be restored.

        Args:
            post_id: ID of the post to take down.
            platform: Platform to take the post down from.

        Returns:
            The post is gone from the platform.

        Raises:
            BadRequestError: The platform does not support deletion, the post is not on that
                platform or not published, or the platform post ID or access token is missing.
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: You are not allowed to take down this post.
            NotFoundError: The requested resource does not exist.
            ServerError: The platform failed to delete the post.
        """
        return await self._call(_UNPUBLISH, options, path=(post_id,), body={"platform": platform})
