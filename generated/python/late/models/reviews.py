"""Models of reviews."""

import datetime as dt
from typing import Literal

from .._model import Model

InboxReviewPlatform = Literal["facebook", "googlebusiness"] | str

InboxReviewSortBy = Literal["date", "rating"] | str

InboxReviewSortOrder = Literal["asc", "desc"] | str


class InboxReviewReviewer(Model, kw_only=True, rename="camel"):
    """Author of the review."""

    id: str | None = None
    """ID of the author, or `None` if it is not known."""
    name: str | None = None
    profile_image: str | None = None
    """Profile picture of the author, or `None` if there is none."""


class InboxReviewReply(Model, kw_only=True):
    """Reply to the review, or `null` if there is none."""

    id: str | None = None
    """ID of the reply."""
    text: str | None = None
    """Text of the reply."""
    created: dt.datetime | None = None
    """When the reply was created."""


class InboxReview(Model, kw_only=True, rename="camel"):
    """Inbox review."""

    id: str | None = None
    """ID of the review."""
    platform: str | None = None
    """Platform of the review."""
    account_id: str | None = None
    """ID of the social account that was reviewed."""
    account_username: str | None = None
    """Username of the social account."""
    reviewer: InboxReviewReviewer | None = None
    """Author of the review."""
    rating: int | None = None
    """Rating that the author gave."""
    text: str | None = None
    """Text of the review."""
    created: dt.datetime | None = None
    """When the review was created."""
    has_reply: bool | None = None
    """Whether the review has a reply."""
    reply: InboxReviewReply | None = None
    """Reply to the review, or `None` if there is none."""
    review_url: str | None = None
    """Link to the review, or `None` if there is none."""


class InboxReviewPagination(Model, kw_only=True, rename="camel"):
    """Inbox review pagination."""

    has_more: bool | None = None
    """Whether another page follows."""
    next_cursor: str | None = None
    """Value to pass as `cursor` for the next page, or `None` on the last page."""


class InboxReviewMetaFailedAccount(Model, kw_only=True, rename="camel"):
    """Inbox review meta failed account."""

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


class InboxReviewMeta(Model, kw_only=True, rename="camel"):
    """How the query went across your accounts."""

    accounts_queried: int | None = None
    """Number of accounts queried."""
    accounts_failed: int | None = None
    """Number of accounts whose query failed."""
    failed_accounts: list[InboxReviewMetaFailedAccount] | None = None
    """Accounts whose query failed, with the reason."""
    last_updated: dt.datetime | None = None
    """When this data was last updated."""


class InboxReviewSummary(Model, kw_only=True, rename="camel"):
    """Totals over the reviews."""

    total_reviews: int | None = None
    """Number of reviews."""
    average_rating: float | None = None
    """Average rating of the reviews, or `None` if there is none."""


class ListInboxReviewsResponse(Model, kw_only=True):
    """One page of reviews from all queried accounts."""

    status: str | None = None
    """Outcome of the request."""
    data: list[InboxReview] | None = None
    """Reviews on this page."""
    pagination: InboxReviewPagination | None = None
    meta: InboxReviewMeta | None = None
    """How the query went across your accounts."""
    summary: InboxReviewSummary | None = None
    """Totals over the reviews."""


class ReplyToInboxReviewReply(Model, kw_only=True):
    """Reply to inbox review reply."""

    id: str | None = None
    """ID of the reply."""
    text: str | None = None
    """Text of the reply."""
    created: dt.datetime | None = None
    """When the reply was created."""


class ReplyToInboxReviewResponse(Model, kw_only=True):
    """The reply was posted."""

    status: str | None = None
    """Outcome of the request."""
    reply: ReplyToInboxReviewReply | None = None
    platform: str | None = None
    """Platform of the review."""


class DeleteInboxReviewReplyResponse(Model, kw_only=True):
    """The reply was deleted."""

    status: str | None = None
    """Outcome of the request."""
    message: str | None = None
    """Confirmation message."""
    platform: str | None = None
    """Platform of the review."""
