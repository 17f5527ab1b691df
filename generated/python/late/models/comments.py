"""Models of comments."""

import datetime as dt
from typing import Any, Literal

from .._model import Model

InboxCommentPlatform = (
    Literal[
        "facebook", "instagram", "twitter", "bluesky", "threads", "youtube", "linkedin", "reddit"
    ]
    | str
)

InboxCommentSortBy = Literal["date", "comments"] | str

InboxCommentSortOrder = Literal["asc", "desc"] | str

PrivateReplyToCommentPlatform = Literal["instagram", "facebook"] | str
"""Platform on which the private reply was sent."""


class InboxComment(Model, kw_only=True, rename="camel"):
    """Inbox comment."""

    id: str | None = None
    """ID of the post."""
    platform: str | None = None
    """Platform of the post."""
    account_id: str | None = None
    """ID of the social account that the post belongs to."""
    account_username: str | None = None
    """Username of the social account."""
    content: str | None = None
    """Text of the post."""
    picture: str | None = None
    """Picture of the post, or `None` if it has none."""
    permalink: str | None = None
    """Link to the post on the platform, or `None` if there is none."""
    created_time: dt.datetime | None = None
    """When the post was created."""
    comment_count: int | None = None
    """Number of comments on the post."""
    like_count: int | None = None
    """Number of likes on the post."""
    cid: str | None = None
    """Content identifier (CID) on Bluesky, otherwise `None`."""
    subreddit: str | None = None
    """Name of the subreddit on Reddit, otherwise `None`."""


class InboxCommentPagination(Model, kw_only=True, rename="camel"):
    """Inbox comment pagination."""

    has_more: bool | None = None
    """Whether another page follows."""
    next_cursor: str | None = None
    """Value to pass as `cursor` for the next page, or `None` on the last page."""


class InboxCommentMetaFailedAccount(Model, kw_only=True, rename="camel"):
    """Inbox comment meta failed account."""

    account_id: str | None = None
    """ID of the social account that failed."""
    account_username: str | None = None
    """Username of the account, or `None` if it is not known."""
    platform: str | None = None
    """Platform of the account."""
    error: str | None = None
    """Error message explaining the failure."""
    code: str | None = None
    """Error code, or `None` if there is none."""
    retry_after: int | None = None
    """How many seconds to wait before you retry after a rate limit, otherwise `None`."""


class InboxCommentMeta(Model, kw_only=True, rename="camel"):
    """How the query went across your accounts."""

    accounts_queried: int | None = None
    """Number of accounts queried."""
    accounts_failed: int | None = None
    """Number of accounts whose query failed."""
    failed_accounts: list[InboxCommentMetaFailedAccount] | None = None
    """Accounts whose query failed, with the reason."""
    last_updated: dt.datetime | None = None
    """When this data was last updated."""


class ListInboxCommentsResponse(Model, kw_only=True):
    """One page of posts from all queried accounts."""

    data: list[InboxComment] | None = None
    """Posts on this page."""
    pagination: InboxCommentPagination | None = None
    meta: InboxCommentMeta | None = None
    """How the query went across your accounts."""


class InboxPostCommentFrom(Model, kw_only=True, rename="camel"):
    """Author of the comment."""

    id: str | None = None
    """ID of the author."""
    name: str | None = None
    username: str | None = None
    picture: str | None = None
    """Profile picture of the author, or `None` if there is none."""
    is_owner: bool | None = None
    """Whether the author is the owner."""


class InboxPostComment(Model, kw_only=True, rename="camel"):
    """Inbox post comment."""

    id: str | None = None
    """ID of the comment."""
    message: str | None = None
    """Text of the comment."""
    created_time: dt.datetime | None = None
    """When the comment was created."""
    from_: InboxPostCommentFrom | None = None
    """Author of the comment."""
    like_count: int | None = None
    """Number of likes on the comment."""
    reply_count: int | None = None
    """Number of replies to the comment."""
    platform: str | None = None
    """Platform on which the comment was written."""
    url: str | None = None
    """Link to the comment on the platform, or `None` if there is none."""
    replies: list[dict[str, Any]] | None = None
    """Replies to this comment."""
    can_reply: bool | None = None
    """Whether you can reply to this comment."""
    can_delete: bool | None = None
    """Whether you can delete this comment."""
    can_hide: bool | None = None
    """Whether you can hide this comment, which Facebook, Instagram and Threads support."""
    can_like: bool | None = None
    """Whether you can like this comment, which Facebook, Twitter/X, Bluesky and Reddit support."""
    is_hidden: bool | None = None
    """Whether the comment is hidden now."""
    is_liked: bool | None = None
    """Whether the current user likes this comment."""
    like_uri: str | None = None
    """URI of the like on Bluesky, which you need to remove the like; otherwise `None`."""
    cid: str | None = None
    """Content identifier (CID) on Bluesky, otherwise `None`."""
    parent_id: str | None = None
    """ID of the comment that this nested reply answers, or `None` if it answers none."""
    root_uri: str | None = None
    """URI of the root post on Bluesky, otherwise `None`."""
    root_cid: str | None = None
    """CID of the root post on Bluesky, otherwise `None`."""


class InboxPostCommentPagination(Model, kw_only=True, rename="camel"):
    """Inbox post comment pagination."""

    has_more: bool | None = None
    """Whether another page follows."""
    cursor: str | None = None
    """Value to pass as `cursor` for the next page, or `None` on the last page."""


class InboxPostCommentMeta(Model, kw_only=True, rename="camel"):
    """Where the comments come from."""

    platform: str | None = None
    """Platform of the post."""
    post_id: str | None = None
    """ID of the post."""
    account_id: str | None = None
    """ID of the social account used."""
    subreddit: str | None = None
    """Name of the subreddit on Reddit, otherwise `None`."""
    last_updated: dt.datetime | None = None
    """When this data was last updated."""


class GetInboxPostCommentsResponse(Model, kw_only=True):
    """One page of comments on the post."""

    status: str | None = None
    """Outcome of the request."""
    comments: list[InboxPostComment] | None = None
    """Comments on this page."""
    pagination: InboxPostCommentPagination | None = None
    meta: InboxPostCommentMeta | None = None
    """Where the comments come from."""


class InboxPost(Model, kw_only=True, rename="camel"):
    """Inbox post."""

    comment_id: str | None = None
    """ID of the new comment."""
    is_reply: bool | None = None
    """Whether the new comment is a reply."""
    cid: str | None = None
    """CID of the new comment on Bluesky, otherwise `None`."""


class ReplyToInboxPostResponse(Model, kw_only=True):
    """The reply was posted."""

    success: bool | None = None
    data: InboxPost | None = None


class DeleteInboxCommentData(Model, kw_only=True):
    """Delete inbox comment data."""

    message: str | None = None
    """Confirmation message."""


class DeleteInboxCommentResponse(Model, kw_only=True):
    """The comment was deleted."""

    success: bool | None = None
    data: DeleteInboxCommentData | None = None


class HideInboxCommentResponse(Model, kw_only=True, rename="camel"):
    """The comment is hidden."""

    status: str | None = None
    """Outcome of the request."""
    comment_id: str | None = None
    """ID of the comment."""
    hidden: bool | None = None
    """Whether the comment is hidden now."""
    platform: str | None = None
    """Platform of the comment."""


class UnhideInboxCommentResponse(Model, kw_only=True, rename="camel"):
    """The comment is no longer hidden."""

    status: str | None = None
    """Outcome of the request."""
    comment_id: str | None = None
    """ID of the comment."""
    hidden: bool | None = None
    """Whether the comment is hidden now."""
    platform: str | None = None
    """Platform of the comment."""


class LikeInboxCommentResponse(Model, kw_only=True, rename="camel"):
    """The comment is liked."""

    status: str | None = None
    """Outcome of the request."""
    comment_id: str | None = None
    """ID of the comment."""
    liked: bool | None = None
    """Whether the comment is liked now."""
    like_uri: str | None = None
    """URI of the like, which you need to remove it again. Bluesky only."""
    platform: str | None = None
    """Platform of the comment."""


class UnlikeInboxCommentResponse(Model, kw_only=True, rename="camel"):
    """The comment is no longer liked."""

    status: str | None = None
    """Outcome of the request."""
    comment_id: str | None = None
    """ID of the comment."""
    liked: bool | None = None
    """Whether the comment is liked now."""
    platform: str | None = None
    """Platform of the comment."""


class SendPrivateReplyToCommentResponse(Model, kw_only=True, rename="camel"):
    """The private reply was sent."""

    status: str | None = None
    """Outcome of the request."""
    message_id: str | None = None
    """ID of the new message."""
    comment_id: str | None = None
    """ID of the comment that got the private reply."""
    platform: PrivateReplyToCommentPlatform | None = None
    """Platform on which the private reply was sent."""
