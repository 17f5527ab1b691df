"""Logs: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._omit import omit
from .._operation import Operation, Paging

if TYPE_CHECKING:
    from typing import Unpack

    from .._omit import Omit
    from .._options import RequestOptions
    from .._pages import AsyncPages, Page
    from ..models.logs import (
        ConnectionLog,
        ConnectionLogStatus,
        GetPostLogsResponse,
        ListConnectionLogsEventType,
        ListConnectionLogsPlatform,
        ListConnectionLogsResponse,
        ListPostsLogsResponse,
        PostLog,
        PostsLogAction,
        PostsLogPlatform,
        PostsLogStatus,
    )

_LIST_POSTS = Operation(
    "logs.list_posts",
    "GET",
    "/v1/posts/logs",
    "logs:ListPostsLogsResponse",
    errors={"401": "errors:UnauthorizedBody"},
    page=Paging(
        "offset",
        ("logs",),
        "skip",
        more=("pagination", "has_more"),
        pages=("pagination", "pages"),
        total=("pagination", "total"),
        limit="limit",
    ),
)
_LIST_CONNECTIONS = Operation(
    "logs.list_connections",
    "GET",
    "/v1/connections/logs",
    "logs:ListConnectionLogsResponse",
    errors={"401": "errors:UnauthorizedBody"},
    page=Paging(
        "offset",
        ("logs",),
        "skip",
        more=("pagination", "has_more"),
        pages=("pagination", "pages"),
        total=("pagination", "total"),
        limit="limit",
    ),
)
_LIST_FOR_POST = Operation(
    "logs.list_for_post",
    "GET",
    "/v1/posts/{postId}/logs",
    "logs:GetPostLogsResponse",
    errors={"401": "errors:UnauthorizedBody", "404": "errors:NotFoundBody"},
    page=Paging("cursor", ("logs",), ""),
)


class Logs(Resource):
    """Read what happened during publishing. An entry records the platform endpoint, the HTTP
    status code, the request and response bodies, the duration, and the retry attempts. Late
    deletes logs after 7 days.
    """

    def list_posts(
        self,
        *,
        status: PostsLogStatus | Omit = omit,
        platform: PostsLogPlatform | Omit = omit,
        action: PostsLogAction | Omit = omit,
        days: int | Omit = omit,
        limit: int | Omit = omit,
        skip: int | Omit = omit,
        search: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[PostLog, ListPostsLogsResponse]:
        """List publishing logs for all posts.

        Returns a detailed log entry for each attempt to publish any of your posts. Narrow the list
        with `status`, `platform` or `action`. Each log is deleted automatically after 7 days.

        Args:
            status: Return only logs with this status; `all` covers every status.
            platform: Return only logs for this platform; `all` covers every platform.
            action: Return only logs of this action; `all` covers every action.
            days: How many days to look back, up to 7. From 1 to 7. Default: `7`.
            limit: Maximum number of logs in the response, up to 100. From 1 to 100. Default: `50`.
            skip: How many logs to pass over before the first one returned, for paging. At least 0.
                Default: `0`.
            search: Text to look for in the content of the log entries.

        Returns:
            One page of publishing logs.

        Raises:
            AuthenticationError: The API key is missing or invalid.

        Example:
            for log in late.logs.list_posts(status="success", platform="tiktok"):
                print(log)
        """
        return self._pages(
            _LIST_POSTS,
            options,
            query={
                "status": status,
                "platform": platform,
                "action": action,
                "days": days,
                "limit": limit,
                "skip": skip,
                "search": search,
            },
        )

    def list_connections(
        self,
        *,
        platform: ListConnectionLogsPlatform | Omit = omit,
        event_type: ListConnectionLogsEventType | Omit = omit,
        status: ConnectionLogStatus | Omit = omit,
        days: int | Omit = omit,
        limit: int | Omit = omit,
        skip: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[ConnectionLog, ListConnectionLogsResponse]:
        """List account connection logs.

        Returns the history of accounts being connected and disconnected. Each log is deleted
        automatically after 7 days.

        Event types:

        - `connect_success`
        - `connect_failed`
        - `disconnect`
        - `reconnect_success`
        - `reconnect_failed`

        Args:
            platform: Return only events of this platform; `all` covers every platform.
            event_type: Return only events of this type; `all` covers every type.
            status: Return only events with this outcome, as a shorthand for choosing event types.
            days: How many days to look back, up to 7. From 1 to 7. Default: `7`.
            limit: Maximum number of logs in the response, up to 100. From 1 to 100. Default: `50`.
            skip: How many logs to pass over before the first one returned, for paging. At least 0.
                Default: `0`.

        Returns:
            One page of connection logs.

        Raises:
            AuthenticationError: The API key is missing or invalid.

        Example:
            for log in late.logs.list_connections(platform="tiktok", event_type="connect_success"):
                print(log)
        """
        return self._pages(
            _LIST_CONNECTIONS,
            options,
            query={
                "platform": platform,
                "eventType": event_type,
                "status": status,
                "days": days,
                "limit": limit,
                "skip": skip,
            },
        )

    def list_for_post(
        self, post_id: str, *, limit: int | Omit = omit, **options: Unpack[RequestOptions]
    ) -> Page[PostLog, GetPostLogsResponse]:
        """List publishing logs of a post.

        Returns the publishing logs of one post: its full history of publishing attempts on every
        platform.

        Args:
            post_id: ID of the post whose logs you want.
            limit: Maximum number of logs in the response, up to 100. From 1 to 100. Default: `50`.

        Returns:
            The publishing logs of the post.

        Raises:
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: You are not allowed to view this post.
            NotFoundError: The requested resource does not exist.

        Example:
            for log in late.logs.list_for_post("66f1a2b3c4d5e6f708192a41", limit=50):
                print(log)
        """
        return self._pages(_LIST_FOR_POST, options, path=(post_id,), query={"limit": limit})


class AsyncLogs(AsyncResource):
    """Read what happened during publishing. An entry records the platform endpoint, the HTTP
    status code, the request and response bodies, the duration, and the retry attempts. Late
    deletes logs after 7 days.
    """

    def list_posts(
        self,
        *,
        status: PostsLogStatus | Omit = omit,
        platform: PostsLogPlatform | Omit = omit,
        action: PostsLogAction | Omit = omit,
        days: int | Omit = omit,
        limit: int | Omit = omit,
        skip: int | Omit = omit,
        search: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[PostLog, ListPostsLogsResponse]:
        """List publishing logs for all posts.

        Returns a detailed log entry for each attempt to publish any of your posts. Narrow the list
        with `status`, `platform` or `action`. Each log is deleted automatically after 7 days.

        Args:
            status: Return only logs with this status; `all` covers every status.
            platform: Return only logs for this platform; `all` covers every platform.
            action: Return only logs of this action; `all` covers every action.
            days: How many days to look back, up to 7. From 1 to 7. Default: `7`.
            limit: Maximum number of logs in the response, up to 100. From 1 to 100. Default: `50`.
            skip: How many logs to pass over before the first one returned, for paging. At least 0.
                Default: `0`.
            search: Text to look for in the content of the log entries.

        Returns:
            One page of publishing logs.

        Raises:
            AuthenticationError: The API key is missing or invalid.
        """
        return self._pages(
            _LIST_POSTS,
            options,
            query={
                "status": status,
                "platform": platform,
                "action": action,
                "days": days,
                "limit": limit,
                "skip": skip,
                "search": search,
            },
        )

    def list_connections(
        self,
        *,
        platform: ListConnectionLogsPlatform | Omit = omit,
        event_type: ListConnectionLogsEventType | Omit = omit,
        status: ConnectionLogStatus | Omit = omit,
        days: int | Omit = omit,
        limit: int | Omit = omit,
        skip: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[ConnectionLog, ListConnectionLogsResponse]:
        """List account connection logs.

        Returns the history of accounts being connected and disconnected. Each log is deleted
        automatically after 7 days.

        Event types:

        - `connect_success`
        - `connect_failed`
        - `disconnect`
        - `reconnect_success`
        - `reconnect_failed`

        Args:
            platform: Return only events of this platform; `all` covers every platform.
            event_type: Return only events of this type; `all` covers every type.
            status: Return only events with this outcome, as a shorthand for choosing event types.
            days: How many days to look back, up to 7. From 1 to 7. Default: `7`.
            limit: Maximum number of logs in the response, up to 100. From 1 to 100. Default: `50`.
            skip: How many logs to pass over before the first one returned, for paging. At least 0.
                Default: `0`.

        Returns:
            One page of connection logs.

        Raises:
            AuthenticationError: The API key is missing or invalid.
        """
        return self._pages(
            _LIST_CONNECTIONS,
            options,
            query={
                "platform": platform,
                "eventType": event_type,
                "status": status,
                "days": days,
                "limit": limit,
                "skip": skip,
            },
        )

    def list_for_post(
        self, post_id: str, *, limit: int | Omit = omit, **options: Unpack[RequestOptions]
    ) -> AsyncPages[PostLog, GetPostLogsResponse]:
        """List publishing logs of a post.

        Returns the publishing logs of one post: its full history of publishing attempts on every
        platform.

        Args:
            post_id: ID of the post whose logs you want.
            limit: Maximum number of logs in the response, up to 100. From 1 to 100. Default: `50`.

        Returns:
            The publishing logs of the post.

        Raises:
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: You are not allowed to view this post.
            NotFoundError: The requested resource does not exist.
        """
        return self._pages(_LIST_FOR_POST, options, path=(post_id,), query={"limit": limit})
