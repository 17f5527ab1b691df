"""Models of logs."""

import datetime as dt
from typing import Any, Literal

import msgspec

from .._model import Model

PostLogPlatform = (
    Literal[
        "tiktok",
        "instagram",
        "facebook",
        "youtube",
        "linkedin",
        "twitter",
        "threads",
        "pinterest",
        "reddit",
        "bluesky",
        "googlebusiness",
        "telegram",
        "snapchat",
    ]
    | str
)
"""The platform that the attempt targeted."""

PostLogAction = (
    Literal["publish", "retry", "media_upload", "rate_limit_pause", "token_refresh", "cancelled"]
    | str
)
"""What Late did:

- `publish`: the first attempt
- `retry`: another attempt after a failure
- `media_upload`: an upload of media
- `rate_limit_pause`: a pause because of a rate limit
- `token_refresh`: a refresh of the token
- `cancelled`: a cancellation
"""

PostLogStatus = Literal["success", "failed", "pending", "skipped"] | str
"""The outcome of the action."""

ConnectionLogPlatform = (
    Literal[
        "tiktok",
        "instagram",
        "facebook",
        "youtube",
        "linkedin",
        "twitter",
        "threads",
        "pinterest",
        "reddit",
        "bluesky",
        "googlebusiness",
        "telegram",
        "snapchat",
    ]
    | str
)
"""The platform of the account."""

ConnectionLogEventType = (
    Literal[
        "connect_success", "connect_failed", "disconnect", "reconnect_success", "reconnect_failed"
    ]
    | str
)
"""What happened: `connect_success`, `connect_failed`, `disconnect`, `reconnect_success`, or
`reconnect_failed`.
"""

ConnectionLogConnectionMethod = Literal["oauth", "credentials", "invitation"] | str
"""How the user connected the account."""

PostsLogStatus = Literal["success", "failed", "pending", "skipped", "all"] | str

PostsLogPlatform = (
    Literal[
        "tiktok",
        "instagram",
        "facebook",
        "youtube",
        "linkedin",
        "twitter",
        "threads",
        "pinterest",
        "reddit",
        "bluesky",
        "googlebusiness",
        "telegram",
        "snapchat",
        "all",
    ]
    | str
)

PostsLogAction = (
    Literal[
        "publish", "retry", "media_upload", "rate_limit_pause", "token_refresh", "cancelled", "all"
    ]
    | str
)

ListConnectionLogsPlatform = (
    Literal[
        "tiktok",
        "instagram",
        "facebook",
        "youtube",
        "linkedin",
        "twitter",
        "threads",
        "pinterest",
        "reddit",
        "bluesky",
        "googlebusiness",
        "telegram",
        "snapchat",
        "all",
    ]
    | str
)

ListConnectionLogsEventType = (
    Literal[
        "connect_success",
        "connect_failed",
        "disconnect",
        "reconnect_success",
        "reconnect_failed",
        "all",
    ]
    | str
)

ConnectionLogStatus = Literal["success", "failed", "all"] | str


class PostLogPostId(Model, kw_only=True, rename={"id": "_id"}):
    """The post, populated with its content and status."""

    id: str | None = None
    """The ID of the post."""
    content: str | None = None
    """The text of the post."""
    status: str | None = None
    """The status of the post."""


PostLogPostId2 = str | PostLogPostId
"""The post, as an ID or as a populated object."""


class PostLogRequest(Model, kw_only=True, rename="camel"):
    """What Late sent to the platform."""

    content_preview: str | None = None
    """The first 200 characters of the caption."""
    media_count: int | None = None
    """The number of media items."""
    media_types: list[str] | None = None
    """The types of the media items."""
    media_urls: list[str] | None = None
    """The URLs of the media items that Late sent to the platform."""
    scheduled_for: dt.datetime | None = None
    """When the post was scheduled to be published."""
    raw_body: str | None = None
    """The whole request body as JSON, at most 5000 characters."""


class PostLogResponse(Model, kw_only=True, rename="camel"):
    """What the platform returned."""

    platform_post_id: str | None = None
    """The post's ID on the platform, if publishing succeeded."""
    platform_post_url: str | None = None
    """The URL of the post on the platform."""
    error_message: str | None = None
    """What went wrong, if publishing failed."""
    error_code: str | None = None
    """The error code of the platform."""
    raw_body: str | None = None
    """The whole response body as JSON, at most 5000 characters."""


class PostLog(Model, kw_only=True, rename="camel"):
    """A record of one attempt to publish a post."""

    id: str | None = msgspec.field(default=None, name="_id")
    post_id: PostLogPostId2 | None = None
    """The post, as an ID or as a populated object."""
    user_id: str | None = None
    """The ID of the user."""
    profile_id: str | None = None
    """The ID of the profile."""
    platform: PostLogPlatform | None = None
    """The platform that the attempt targeted."""
    account_id: str | None = None
    """The ID of the social account."""
    account_username: str | None = None
    """The username of the social account."""
    action: PostLogAction | None = None
    """What Late did:

    - `publish`: the first attempt
    - `retry`: another attempt after a failure
    - `media_upload`: an upload of media
    - `rate_limit_pause`: a pause because of a rate limit
    - `token_refresh`: a refresh of the token
    - `cancelled`: a cancellation
    """
    status: PostLogStatus | None = None
    """The outcome of the action."""
    status_code: int | None = None
    """The HTTP status code which the platform's API returned."""
    endpoint: str | None = None
    """The endpoint of the platform's API that Late called."""
    request: PostLogRequest | None = None
    """What Late sent to the platform."""
    response: PostLogResponse | None = None
    """What the platform returned."""
    duration_ms: int | None = None
    """The duration of the action, in milliseconds."""
    attempt_number: int | None = None
    """The number of the attempt: 1 for the first one, 2 or more for retries."""
    created_at: dt.datetime | None = None
    """When the entry was logged."""


class ConnectionLogError(Model, kw_only=True, rename="camel"):
    """What went wrong. Present for failed events."""

    code: str | None = None
    """The error code, such as `oauth_denied` or `token_exchange_failed`."""
    message: str | None = None
    """The error in plain words."""
    raw_response: str | None = None
    """The unprocessed error response, cut off at 2000 characters."""


class ConnectionLogSuccess(Model, kw_only=True, rename="camel"):
    """Details of the connected account. Present for successful events."""

    display_name: str | None = None
    username: str | None = None
    profile_picture: str | None = None
    """The profile picture of the account."""
    permissions: list[str] | None = None
    """The OAuth scopes and permissions that the user granted."""
    token_expires_at: dt.datetime | None = None
    """When the access token expires."""
    account_type: str | None = None
    """The kind of account: `personal`, `business`, or `organization`."""


class ConnectionLogContext(Model, kw_only=True, rename="camel"):
    """Circumstances of the connection attempt."""

    is_headless_mode: bool | None = None
    """Whether the attempt used headless mode."""
    has_custom_redirect_url: bool | None = None
    """Whether the attempt used a custom redirect URL."""
    is_reconnection: bool | None = None
    """Whether the attempt reconnected an account."""
    is_byok: bool | None = msgspec.field(default=None, name="isBYOK")
    """Whether the attempt used bring-your-own-keys (BYOK)."""
    invitation_token: str | None = None
    """The token of the invitation, if there was one."""
    connect_token: str | None = None
    """The connect token of the attempt, if there was one."""


class ConnectionLog(Model, kw_only=True, rename="camel"):
    """A record of one event in the connection history of an account."""

    id: str | None = msgspec.field(default=None, name="_id")
    user_id: str | None = None
    """The ID of the user who owns the connection. It may be null if OAuth failed early."""
    profile_id: str | None = None
    """The ID of the profile."""
    account_id: str | None = None
    """The ID of the social account. Present for successful connections and for disconnections."""
    platform: ConnectionLogPlatform | None = None
    """The platform of the account."""
    event_type: ConnectionLogEventType | None = None
    """What happened: `connect_success`, `connect_failed`, `disconnect`, `reconnect_success`, or
    `reconnect_failed`.
    """
    connection_method: ConnectionLogConnectionMethod | None = None
    """How the user connected the account."""
    error: ConnectionLogError | None = None
    """What went wrong. Present for failed events."""
    success: ConnectionLogSuccess | None = None
    """Details of the connected account. Present for successful events."""
    context: ConnectionLogContext | None = None
    """Circumstances of the connection attempt."""
    duration_ms: int | None = None
    """The duration of the event, in milliseconds."""
    metadata: dict[str, Any] | None = None
    """Additional data about the event."""
    created_at: dt.datetime | None = None
    """When the entry was logged."""


class PostsLogPagination(Model, kw_only=True, rename="camel"):
    """Posts log pagination."""

    total: int | None = None
    """How many logs match the query in total."""
    limit: int | None = None
    """Page size used for this response, in logs."""
    skip: int | None = None
    """Number of logs passed over before this page."""
    pages: int | None = None
    """How many pages there are in total."""
    has_more: bool | None = None
    """Whether more logs follow this page."""


class ListPostsLogsResponse(Model, kw_only=True):
    """One page of publishing logs."""

    logs: list[PostLog] | None = None
    """Publishing log entries on this page."""
    pagination: PostsLogPagination | None = None


class ConnectionLogPagination(Model, kw_only=True, rename="camel"):
    """Connection log pagination."""

    total: int | None = None
    """How many logs match the query in total."""
    limit: int | None = None
    """Page size used for this response, in logs."""
    skip: int | None = None
    """Number of logs passed over before this page."""
    pages: int | None = None
    """How many pages there are in total."""
    has_more: bool | None = None
    """Whether more logs follow this page."""


class ListConnectionLogsResponse(Model, kw_only=True):
    """One page of connection logs."""

    logs: list[ConnectionLog] | None = None
    """Connection log entries on this page."""
    pagination: ConnectionLogPagination | None = None


class GetPostLogsResponse(Model, kw_only=True, rename="camel"):
    """The publishing logs of the post."""

    logs: list[PostLog] | None = None
    """Publishing log entries of the post."""
    count: int | None = None
    """How many logs this response contains."""
    post_id: str | None = None
    """ID of the post the logs belong to."""
