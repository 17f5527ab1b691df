"""Comments: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._omit import omit
from .._operation import Operation, Paging

if TYPE_CHECKING:
    import datetime as dt
    from typing import Unpack

    from .._omit import Omit
    from .._options import RequestOptions
    from .._pages import AsyncPages, Page
    from ..models.comments import (
        DeleteInboxCommentResponse,
        GetInboxPostCommentsResponse,
        HideInboxCommentResponse,
        InboxComment,
        InboxCommentPlatform,
        InboxCommentSortBy,
        InboxCommentSortOrder,
        InboxPost,
        InboxPostComment,
        LikeInboxCommentResponse,
        ListInboxCommentsResponse,
        SendPrivateReplyToCommentResponse,
        UnhideInboxCommentResponse,
        UnlikeInboxCommentResponse,
    )

_LIST = Operation(
    "comments.list",
    "GET",
    "/v1/inbox/comments",
    "comments:ListInboxCommentsResponse",
    errors={"401": "errors:UnauthorizedBody"},
    page=Paging(
        "cursor",
        ("data",),
        "cursor",
        next=("pagination", "next_cursor"),
        more=("pagination", "has_more"),
        limit="limit",
    ),
)
_LIST_FOR_POST = Operation(
    "comments.list_for_post",
    "GET",
    "/v1/inbox/comments/{postId}",
    "comments:GetInboxPostCommentsResponse",
    errors={"401": "errors:UnauthorizedBody"},
    page=Paging(
        "cursor",
        ("comments",),
        "cursor",
        next=("pagination", "cursor"),
        more=("pagination", "has_more"),
        limit="limit",
    ),
)
_REPLY = Operation(
    "comments.reply",
    "POST",
    "/v1/inbox/comments/{postId}",
    "comments:ReplyToInboxPostResponse",
    unwrap="data",
    errors={"401": "errors:UnauthorizedBody"},
)
_DELETE = Operation(
    "comments.delete",
    "DELETE",
    "/v1/inbox/comments/{postId}",
    "comments:DeleteInboxCommentResponse",
    errors={"400": "errors:BadRequestBody", "401": "errors:UnauthorizedBody"},
)
_HIDE = Operation(
    "comments.hide",
    "POST",
    "/v1/inbox/comments/{postId}/{commentId}/hide",
    "comments:HideInboxCommentResponse",
    errors={"401": "errors:UnauthorizedBody"},
)
_UNHIDE = Operation(
    "comments.unhide",
    "DELETE",
    "/v1/inbox/comments/{postId}/{commentId}/hide",
    "comments:UnhideInboxCommentResponse",
    errors={"401": "errors:UnauthorizedBody"},
)
_LIKE = Operation(
    "comments.like",
    "POST",
    "/v1/inbox/comments/{postId}/{commentId}/like",
    "comments:LikeInboxCommentResponse",
    errors={"401": "errors:UnauthorizedBody"},
)
_UNLIKE = Operation(
    "comments.unlike",
    "DELETE",
    "/v1/inbox/comments/{postId}/{commentId}/like",
    "comments:UnlikeInboxCommentResponse",
    errors={"401": "errors:UnauthorizedBody"},
)
_SEND_PRIVATE_REPLY = Operation(
    "comments.send_private_reply",
    "POST",
    "/v1/inbox/comments/{postId}/{commentId}/private-reply",
    "comments:SendPrivateReplyToCommentResponse",
    errors={"400": "errors:InboxMessageBadRequestBody", "401": "errors:UnauthorizedBody"},
)


class Comments(Resource):
    """Manage comments on the posts of all connected accounts in one inbox. On platforms which
    permit it (YouTube, Twitter/X, Reddit, Bluesky, and Threads), you can also comment on
    posts of third parties. A single call collects data from several social accounts. Requires
    the Inbox add-on.
    """

    def list(
        self,
        *,
        profile_id: str | Omit = omit,
        platform: InboxCommentPlatform | Omit = omit,
        min_comments: int | Omit = omit,
        since: dt.datetime | str | Omit = omit,
        sort_by: InboxCommentSortBy | Omit = omit,
        sort_order: InboxCommentSortOrder | Omit = omit,
        limit: int | Omit = omit,
        cursor: str | Omit = omit,
        account_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[InboxComment, ListInboxCommentsResponse]:
        """List posts with comment counts.

        Returns posts from all your connected accounts, merged into one list, each with its number
        of comments. Requires the Inbox add-on.

        Args:
            profile_id: Return only posts of the profile with this ID.
            platform: Return only posts on this platform.
            min_comments: Return only posts with at least this many comments. At least 0.
            since: Return only posts created after this time.
            sort_by: What to sort the posts by: `date` or number of `comments`. Default: `"date"`.
            sort_order: Direction in which to sort the posts. Default: `"desc"`.
            limit: Maximum number of posts in the response. From 1 to 100. Default: `50`.
            cursor: Cursor of the page to fetch, taken from `pagination.nextCursor` of the previous
                response.
            account_id: Return only posts of the social account with this ID.

        Returns:
            One page of posts from all queried accounts.

        Raises:
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: The Inbox add-on is missing; this operation needs it.

        Example:
            for comment in late.comments.list(
                platform="facebook", since=dt.datetime(2026, 12, 1, 10, 0, tzinfo=dt.UTC)
            ):
                print(comment)
        """
        return self._pages(
            _LIST,
            options,
            query={
                "profileId": profile_id,
                "platform": platform,
                "minComments": min_comments,
                "since": since,
                "sortBy": sort_by,
                "sortOrder": sort_order,
                "limit": limit,
                "cursor": cursor,
                "accountId": account_id,
            },
        )

    def list_for_post(
        self,
        post_id: str,
        *,
        account_id: str,
        subreddit: str | Omit = omit,
        limit: int | Omit = omit,
        cursor: str | Omit = omit,
        comment_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[InboxPostComment, GetInboxPostCommentsResponse]:
        """List comments on a post.

        Returns the comments on one post. Pass the `account_id` query parameter to name the social
        account to use. Requires the Inbox add-on.

        Args:
            post_id: ID of the post, either a Late post ID, which is resolved automatically, or the
                platform's own ID; for a third-party LinkedIn post, the full activity URN or the
                numeric ID.
            account_id: ID of the social account to use.
            subreddit: Name of the subreddit, for Reddit only.
            limit: Maximum number of comments in the response. From 1 to 100. Default: `25`.
            cursor: Cursor of the page to fetch, taken from `pagination.cursor` of the previous
                response.
            comment_id: ID of the comment whose replies you want, for Reddit only.

        Returns:
            One page of comments on the post.

        Raises:
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: The Inbox add-on is missing; this operation needs it.

        Example:
            for comment in late.comments.list_for_post(
                "66f1a2b3c4d5e6f708192a41",
                account_id="66f1a2b3c4d5e6f708192ad7",
                comment_id="66f1a2b3c4d5e6f708192a7e",
            ):
                print(comment)
        """
        return self._pages(
            _LIST_FOR_POST,
            options,
            path=(post_id,),
            query={
                "accountId": account_id,
                "subreddit": subreddit,
                "limit": limit,
                "cursor": cursor,
                "commentId": comment_id,
            },
        )

    def reply(
        self,
        post_id: str,
        *,
        account_id: str,
        message: str,
        comment_id: str | Omit = omit,
        parent_cid: str | Omit = omit,
        root_uri: str | Omit = omit,
        root_cid: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> InboxPost:
        """Reply to a post or comment.

        Posts a reply to a post, or to one of its comments if you pass `comment_id`. The request
        body must carry `account_id`. Requires the Inbox add-on.

        Args:
            post_id: ID of the post, either a Late post ID or the platform's own ID; for a
                third-party LinkedIn post, the full activity URN or the numeric ID.
            account_id: ID of the social account that replies.
            message: Text of the reply.
            comment_id: ID of the comment to reply to. Optional.
            parent_cid: Content identifier (CID) of the parent. Bluesky only.
            root_uri: URI of the root post. Bluesky only.
            root_cid: CID of the root post. Bluesky only.

        Returns:
            The reply was posted.

        Raises:
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: The Inbox add-on is missing; this operation needs it.

        Example:
            late.comments.reply(
                "66f1a2b3c4d5e6f708192a41",
                account_id="66f1a2b3c4d5e6f708192a10",
                message="Yes, it is fully vegan.",
                comment_id="17950112233445566",
            )
        """
        return self._call(
            _REPLY,
            options,
            path=(post_id,),
            body={
                "accountId": account_id,
                "message": message,
                "commentId": comment_id,
                "parentCid": parent_cid,
                "rootUri": root_uri,
                "rootCid": root_cid,
            },
        )

    def delete(
        self, post_id: str, *, account_id: str, comment_id: str, **options: Unpack[RequestOptions]
    ) -> DeleteInboxCommentResponse:
        """Delete a comment.

        Deletes a comment on a post. Works on Facebook, Instagram, Bluesky, Reddit, YouTube and
        LinkedIn. Pass `account_id` and `comment_id` as query parameters. Requires the Inbox add-on.

        Args:
            post_id: ID of the post, either a Late post ID or the platform's own ID; for a
                third-party LinkedIn post, the full activity URN or the numeric ID.
            account_id: ID of the social account to use.
            comment_id: ID of the comment to delete.

        Returns:
            The comment was deleted.

        Raises:
            BadRequestError: The platform refused to delete the comment, for example because it was
                already deleted or because you lack permissions on the video.
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: The Inbox add-on is missing; this operation needs it.

        Example:
            late.comments.delete(
                "66f1a2b3c4d5e6f708192a41",
                account_id="66f1a2b3c4d5e6f708192ad7",
                comment_id="66f1a2b3c4d5e6f708192a7e",
            )
        """
        return self._call(
            _DELETE,
            options,
            path=(post_id,),
            query={"accountId": account_id, "commentId": comment_id},
        )

    def hide(
        self, post_id: str, comment_id: str, *, account_id: str, **options: Unpack[RequestOptions]
    ) -> HideInboxCommentResponse:
        """Hide a comment.

        Hides a comment on a post, so that only its author and the page admin still see it. Works on
        Facebook, Instagram and Threads. Requires the Inbox add-on.

        Args:
            post_id: ID of the post that the comment is on.
            comment_id: ID of the comment to hide.
            account_id: ID of the social account to use.

        Returns:
            The comment is hidden.

        Raises:
            BadRequestError: The platform has no way to hide comments.
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: The Inbox add-on is missing; this operation needs it.

        Example:
            late.comments.hide(
                "66f1a2b3c4d5e6f708192a41",
                "66f1a2b3c4d5e6f708192a7e",
                account_id="66f1a2b3c4d5e6f708192a10",
            )
        """
        return self._call(
            _HIDE, options, path=(post_id, comment_id), body={"accountId": account_id}
        )

    def unhide(
        self, post_id: str, comment_id: str, *, account_id: str, **options: Unpack[RequestOptions]
    ) -> UnhideInboxCommentResponse:
        """Unhide a comment.

        Shows a comment again that was hidden before. Works on Facebook, Instagram and Threads.
        Requires the Inbox add-on.

        Args:
            post_id: ID of the post that the comment is on.
            comment_id: ID of the comment to show again.
            account_id: ID of the social account to use.

        Returns:
            The comment is no longer hidden.

        Raises:
            BadRequestError: The platform has no way to unhide comments.
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: The Inbox add-on is missing; this operation needs it.

        Example:
            late.comments.unhide(
                "66f1a2b3c4d5e6f708192a41",
                "66f1a2b3c4d5e6f708192a7e",
                account_id="66f1a2b3c4d5e6f708192ad7",
            )
        """
        return self._call(
            _UNHIDE, options, path=(post_id, comment_id), query={"accountId": account_id}
        )

    def like(
        self,
        post_id: str,
        comment_id: str,
        *,
        account_id: str,
        cid: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> LikeInboxCommentResponse:
        """Like a comment.

        Likes or upvotes a comment on a post. Works on Facebook, Twitter/X, Bluesky and Reddit. For
        Bluesky, the request body must also carry `cid`, the content identifier of the comment.
        Requires the Inbox add-on.

        Args:
            post_id: ID of the post that the comment is on.
            comment_id: ID of the comment to like.
            account_id: ID of the social account to use.
            cid: Content identifier (CID) of the comment. Bluesky only, and required there.

        Returns:
            The comment is liked.

        Raises:
            BadRequestError: The platform has no way to like comments.
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: The Inbox add-on is missing; this operation needs it.

        Example:
            late.comments.like(
                "66f1a2b3c4d5e6f708192a41",
                "66f1a2b3c4d5e6f708192a7e",
                account_id="66f1a2b3c4d5e6f708192a14",
                cid="bafyreigh2akiscaildcqabsyg3dfr6chu3fgpregiymsck7e7aqa4s52zy",
            )
        """
        return self._call(
            _LIKE, options, path=(post_id, comment_id), body={"accountId": account_id, "cid": cid}
        )

    def unlike(
        self,
        post_id: str,
        comment_id: str,
        *,
        account_id: str,
        like_uri: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> UnlikeInboxCommentResponse:
        """Unlike a comment.

        Takes back a like on a comment. Works on Facebook, Twitter/X, Bluesky and Reddit. For
        Bluesky, you must also pass the `like_uri` query parameter. Requires the Inbox add-on.

        Args:
            post_id: ID of the post that the comment is on.
            comment_id: ID of the comment to unlike.
            account_id: ID of the social account to use.
            like_uri: URI of the like, as returned when you liked the comment; for Bluesky only, and
                required there.

        Returns:
            The comment is no longer liked.

        Raises:
            BadRequestError: The platform has no way to unlike comments.
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: The Inbox add-on is missing; this operation needs it.

        Example:
            late.comments.unlike(
                "66f1a2b3c4d5e6f708192a41",
                "66f1a2b3c4d5e6f708192a7e",
                account_id="66f1a2b3c4d5e6f708192ad7",
            )
        """
        return self._call(
            _UNLIKE,
            options,
            path=(post_id, comment_id),
            query={"accountId": account_id, "likeUri": like_uri},
        )

    def send_private_reply(
        self,
        post_id: str,
        comment_id: str,
        *,
        account_id: str,
        message: str,
        **options: Unpack[RequestOptions],
    ) -> SendPrivateReplyToCommentResponse:
        """Send a private reply.

        Sends a direct message to the author of a comment. Requires the Inbox add-on.

        - Works on Instagram and Facebook only.
        - You can send one private reply per comment.
        - You must send it within 7 days of the comment.
        - The reply can hold text only.

        Args:
            post_id: ID of the post: the media ID on Instagram, the post ID on Facebook.
            comment_id: ID of the comment whose author gets the message.
            account_id: ID of the social account that sends the message, on Instagram or Facebook.
            message: Text of the direct message.

        Returns:
            The private reply was sent.

        Raises:
            BadRequestError: The private reply cannot be sent.
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: The Inbox add-on is missing; this operation needs it.
            NotFoundError: No account has this ID.

        Example:
            late.comments.send_private_reply(
                "66f1a2b3c4d5e6f708192a41",
                "66f1a2b3c4d5e6f708192a7e",
                account_id="66f1a2b3c4d5e6f708192a10",
                message="Hello Mia, here is the full list of ingredients you asked about.",
            )
        """
        return self._call(
            _SEND_PRIVATE_REPLY,
            options,
            path=(post_id, comment_id),
            body={"accountId": account_id, "message": message},
        )


class AsyncComments(AsyncResource):
    """Manage comments on the posts of all connected accounts in one inbox. On platforms which
    permit it (YouTube, Twitter/X, Reddit, Bluesky, and Threads), you can also comment on
    posts of third parties. A single call collects data from several social accounts. Requires
    the Inbox add-on.
    """

    def list(
        self,
        *,
        profile_id: str | Omit = omit,
        platform: InboxCommentPlatform | Omit = omit,
        min_comments: int | Omit = omit,
        since: dt.datetime | str | Omit = omit,
        sort_by: InboxCommentSortBy | Omit = omit,
        sort_order: InboxCommentSortOrder | Omit = omit,
        limit: int | Omit = omit,
        cursor: str | Omit = omit,
        account_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[InboxComment, ListInboxCommentsResponse]:
        """List posts with comment counts.

        Returns posts from all your connected accounts, merged into one list, each with its number
        of comments. Requires the Inbox add-on.

        Args:
            profile_id: Return only posts of the profile with this ID.
            platform: Return only posts on this platform.
            min_comments: Return only posts with at least this many comments. At least 0.
            since: Return only posts created after this time.
            sort_by: What to sort the posts by: `date` or number of `comments`. Default: `"date"`.
            sort_order: Direction in which to sort the posts. Default: `"desc"`.
            limit: Maximum number of posts in the response. From 1 to 100. Default: `50`.
            cursor: Cursor of the page to fetch, taken from `pagination.nextCursor` of the previous
                response.
            account_id: Return only posts of the social account with this ID.

        Returns:
            One page of posts from all queried accounts.

        Raises:
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: The Inbox add-on is missing; this operation needs it.
        """
        return self._pages(
            _LIST,
            options,
            query={
                "profileId": profile_id,
                "platform": platform,
                "minComments": min_comments,
                "since": since,
                "sortBy": sort_by,
                "sortOrder": sort_order,
                "limit": limit,
                "cursor": cursor,
                "accountId": account_id,
            },
        )

    def list_for_post(
        self,
        post_id: str,
        *,
        account_id: str,
        subreddit: str | Omit = omit,
        limit: int | Omit = omit,
        cursor: str | Omit = omit,
        comment_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[InboxPostComment, GetInboxPostCommentsResponse]:
        """List comments on a post.

        Returns the comments on one post. Pass the `account_id` query parameter to name the social
        account to use. Requires the Inbox add-on.

        Args:
            post_id: ID of the post, either a Late post ID, which is resolved automatically, or the
                platform's own ID; for a third-party LinkedIn post, the full activity URN or the
                numeric ID.
            account_id: ID of the social account to use.
            subreddit: Name of the subreddit, for Reddit only.
            limit: Maximum number of comments in the response. From 1 to 100. Default: `25`.
            cursor: Cursor of the page to fetch, taken from `pagination.cursor` of the previous
                response.
            comment_id: ID of the comment whose replies you want, for Reddit only.

        Returns:
            One page of comments on the post.

        Raises:
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: The Inbox add-on is missing; this operation needs it.
        """
        return self._pages(
            _LIST_FOR_POST,
            options,
            path=(post_id,),
            query={
                "accountId": account_id,
                "subreddit": subreddit,
                "limit": limit,
                "cursor": cursor,
                "commentId": comment_id,
            },
        )

    async def reply(
        self,
        post_id: str,
        *,
        account_id: str,
        message: str,
        comment_id: str | Omit = omit,
        parent_cid: str | Omit = omit,
        root_uri: str | Omit = omit,
        root_cid: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> InboxPost:
        """Reply to a post or comment.

        Posts a reply to a post, or to one of its comments if you pass `comment_id`. The request
        body must carry `account_id`. Requires the Inbox add-on.

        Args:
            post_id: ID of the post, either a Late post ID or the platform's own ID; for a
                third-party LinkedIn post, the full activity URN or the numeric ID.
            account_id: ID of the social account that replies.
            message: Text of the reply.
            comment_id: ID of the comment to reply to. Optional.
            parent_cid: Content identifier (CID) of the parent. Bluesky only.
            root_uri: URI of the root post. Bluesky only.
            root_cid: CID of the root post. Bluesky only.

        Returns:
            The reply was posted.

        Raises:
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: The Inbox add-on is missing; this operation needs it.
        """
        return await self._call(
            _REPLY,
            options,
            path=(post_id,),
            body={
                "accountId": account_id,
                "message": message,
                "commentId": comment_id,
                "parentCid": parent_cid,
                "rootUri": root_uri,
                "rootCid": root_cid,
            },
        )

    async def delete(
        self, post_id: str, *, account_id: str, comment_id: str, **options: Unpack[RequestOptions]
    ) -> DeleteInboxCommentResponse:
        """Delete a comment.

        Deletes a comment on a post. Works on Facebook, Instagram, Bluesky, Reddit, YouTube and
        LinkedIn. Pass `account_id` and `comment_id` as query parameters. Requires the Inbox add-on.

        Args:
            post_id: ID of the post, either a Late post ID or the platform's own ID; for a
                third-party LinkedIn post, the full activity URN or the numeric ID.
            account_id: ID of the social account to use.
            comment_id: ID of the comment to delete.

        Returns:
            The comment was deleted.

        Raises:
            BadRequestError: The platform refused to delete the comment, for example because it was
                already deleted or because you lack permissions on the video.
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: The Inbox add-on is missing; this operation needs it.
        """
        return await self._call(
            _DELETE,
            options,
            path=(post_id,),
            query={"accountId": account_id, "commentId": comment_id},
        )

    async def hide(
        self, post_id: str, comment_id: str, *, account_id: str, **options: Unpack[RequestOptions]
    ) -> HideInboxCommentResponse:
        """Hide a comment.

        Hides a comment on a post, so that only its author and the page admin still see it. Works on
        Facebook, Instagram and Threads. Requires the Inbox add-on.

        Args:
            post_id: ID of the post that the comment is on.
            comment_id: ID of the comment to hide.
            account_id: ID of the social account to use.

        Returns:
            The comment is hidden.

        Raises:
            BadRequestError: The platform has no way to hide comments.
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: The Inbox add-on is missing; this operation needs it.
        """
        return await self._call(
            _HIDE, options, path=(post_id, comment_id), body={"accountId": account_id}
        )

    async def unhide(
        self, post_id: str, comment_id: str, *, account_id: str, **options: Unpack[RequestOptions]
    ) -> UnhideInboxCommentResponse:
        """Unhide a comment.

        Shows a comment again that was hidden before. Works on Facebook, Instagram and Threads.
        Requires the Inbox add-on.

        Args:
            post_id: ID of the post that the comment is on.
            comment_id: ID of the comment to show again.
            account_id: ID of the social account to use.

        Returns:
            The comment is no longer hidden.

        Raises:
            BadRequestError: The platform has no way to unhide comments.
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: The Inbox add-on is missing; this operation needs it.
        """
        return await self._call(
            _UNHIDE, options, path=(post_id, comment_id), query={"accountId": account_id}
        )

    async def like(
        self,
        post_id: str,
        comment_id: str,
        *,
        account_id: str,
        cid: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> LikeInboxCommentResponse:
        """Like a comment.

        Likes or upvotes a comment on a post. Works on Facebook, Twitter/X, Bluesky and Reddit. For
        Bluesky, the request body must also carry `cid`, the content identifier of the comment.
        Requires the Inbox add-on.

        Args:
            post_id: ID of the post that the comment is on.
            comment_id: ID of the comment to like.
            account_id: ID of the social account to use.
            cid: Content identifier (CID) of the comment. Bluesky only, and required there.

        Returns:
            The comment is liked.

        Raises:
            BadRequestError: The platform has no way to like comments.
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: The Inbox add-on is missing; this operation needs it.
        """
        return await self._call(
            _LIKE, options, path=(post_id, comment_id), body={"accountId": account_id, "cid": cid}
        )

    async def unlike(
        self,
        post_id: str,
        comment_id: str,
        *,
        account_id: str,
        like_uri: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> UnlikeInboxCommentResponse:
        """Unlike a comment.

        Takes back a like on a comment. Works on Facebook, Twitter/X, Bluesky and Reddit. For
        Bluesky, you must also pass the `like_uri` query parameter. Requires the Inbox add-on.

        Args:
            post_id: ID of the post that the comment is on.
            comment_id: ID of the comment to unlike.
            account_id: ID of the social account to use.
            like_uri: URI of the like, as returned when you liked the comment; for Bluesky only, and
                required there.

        Returns:
            The comment is no longer liked.

        Raises:
            BadRequestError: The platform has no way to unlike comments.
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: The Inbox add-on is missing; this operation needs it.
        """
        return await self._call(
            _UNLIKE,
            options,
            path=(post_id, comment_id),
            query={"accountId": account_id, "likeUri": like_uri},
        )

    async def send_private_reply(
        self,
        post_id: str,
        comment_id: str,
        *,
        account_id: str,
        message: str,
        **options: Unpack[RequestOptions],
    ) -> SendPrivateReplyToCommentResponse:
        """Send a private reply.

        Sends a direct message to the author of a comment. Requires the Inbox add-on.

        - Works on Instagram and Facebook only.
        - You can send one private reply per comment.
        - You must send it within 7 days of the comment.
        - The reply can hold text only.

        Args:
            post_id: ID of the post: the media ID on Instagram, the post ID on Facebook.
            comment_id: ID of the comment whose author gets the message.
            account_id: ID of the social account that sends the message, on Instagram or Facebook.
            message: Text of the direct message.

        Returns:
            The private reply was sent.

        Raises:
            BadRequestError: The private reply cannot be sent.
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: The Inbox add-on is missing; this operation needs it.
            NotFoundError: No account has this ID.
        """
        return await self._call(
            _SEND_PRIVATE_REPLY,
            options,
            path=(post_id, comment_id),
            body={"accountId": account_id, "message": message},
        )
