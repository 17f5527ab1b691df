"""Reviews: methods of the API."""

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
    from ..models.reviews import (
        DeleteInboxReviewReplyResponse,
        InboxReview,
        InboxReviewPlatform,
        InboxReviewSortBy,
        InboxReviewSortOrder,
        ListInboxReviewsResponse,
        ReplyToInboxReviewResponse,
    )

_LIST = Operation(
    "reviews.list",
    "GET",
    "/v1/inbox/reviews",
    "reviews:ListInboxReviewsResponse",
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
_REPLY = Operation(
    "reviews.reply",
    "POST",
    "/v1/inbox/reviews/{reviewId}/reply",
    "reviews:ReplyToInboxReviewResponse",
    errors={"401": "errors:UnauthorizedBody"},
)
_DELETE_REPLY = Operation(
    "reviews.delete_reply",
    "DELETE",
    "/v1/inbox/reviews/{reviewId}/reply",
    "reviews:DeleteInboxReviewReplyResponse",
    errors={"401": "errors:UnauthorizedBody"},
)


class Reviews(Resource):
    """Manage reviews of Facebook Pages and Google Business accounts in one inbox. A single call
    collects data from several social accounts. Requires the Inbox add-on.
    """

    def list(
        self,
        *,
        profile_id: str | Omit = omit,
        platform: InboxReviewPlatform | Omit = omit,
        min_rating: int | Omit = omit,
        max_rating: int | Omit = omit,
        has_reply: bool | Omit = omit,
        sort_by: InboxReviewSortBy | Omit = omit,
        sort_order: InboxReviewSortOrder | Omit = omit,
        limit: int | Omit = omit,
        cursor: str | Omit = omit,
        account_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[InboxReview, ListInboxReviewsResponse]:
        """List reviews.

        Returns reviews from all your connected Facebook Pages and Google Business accounts in one
        list, which you can filter and sort. Requires the Inbox add-on.

        Args:
            profile_id: Return only reviews of the profile with this ID.
            platform: Return only reviews on this platform.
            min_rating: Lowest rating to return. From 1 to 5.
            max_rating: Highest rating to return. From 1 to 5.
            has_reply: `True` for reviews that have a reply, `False` for those that have none.
            sort_by: What to sort the reviews by. Default: `"date"`.
            sort_order: Direction in which to sort the reviews. Default: `"desc"`.
            limit: Maximum number of reviews in the response. From 1 to 50. Default: `25`.
            cursor: Cursor of the page to fetch, taken from `pagination.nextCursor` of the previous
                response.
            account_id: Return only reviews of the social account with this ID.

        Returns:
            One page of reviews from all queried accounts.

        Raises:
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: The Inbox add-on is missing; this operation needs it.

        Example:
            for review in late.reviews.list(
                profile_id="66f1a2b3c4d5e6f708192ad5", platform="facebook"
            ):
                print(review)
        """
        return self._pages(
            _LIST,
            options,
            query={
                "profileId": profile_id,
                "platform": platform,
                "minRating": min_rating,
                "maxRating": max_rating,
                "hasReply": has_reply,
                "sortBy": sort_by,
                "sortOrder": sort_order,
                "limit": limit,
                "cursor": cursor,
                "accountId": account_id,
            },
        )

    def reply(
        self, review_id: str, *, account_id: str, message: str, **options: Unpack[RequestOptions]
    ) -> ReplyToInboxReviewResponse:
        """Reply to a review.

        Posts your reply to a review. The request body must carry `account_id`. Requires the Inbox
        add-on.

        Args:
            review_id: ID of the review, URL-encoded for Google Business.
            account_id: ID of the social account that was reviewed.
            message: Text of the reply.

        Returns:
            The reply was posted.

        Raises:
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: The Inbox add-on is missing; this operation needs it.

        Example:
            late.reviews.reply(
                "66f1a2b3c4d5e6f708192af6",
                account_id="66f1a2b3c4d5e6f708192a13",
                message="Thank you, Jonas. See you soon.",
            )
        """
        return self._call(
            _REPLY, options, path=(review_id,), body={"accountId": account_id, "message": message}
        )

    def delete_reply(
        self, review_id: str, *, account_id: str, **options: Unpack[RequestOptions]
    ) -> DeleteInboxReviewReplyResponse:
        """Delete a review reply.

        Deletes a reply to a review. Works on Google Business only. The request body must carry
        `account_id`. Requires the Inbox add-on.

        Args:
            review_id: ID of the review whose reply you want to delete.
            account_id: ID of the social account that was reviewed.

        Returns:
            The reply was deleted.

        Raises:
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: The Inbox add-on is missing; this operation needs it.

        Example:
            late.reviews.delete_reply(
                "66f1a2b3c4d5e6f708192af6", account_id="66f1a2b3c4d5e6f708192a13"
            )
        """
        return self._call(_DELETE_REPLY, options, path=(review_id,), body={"accountId": account_id})


class AsyncReviews(AsyncResource):
    """Manage reviews of Facebook Pages and Google Business accounts in one inbox. A single call
    collects data from several social accounts. Requires the Inbox add-on.
    """

    def list(
        self,
        *,
        profile_id: str | Omit = omit,
        platform: InboxReviewPlatform | Omit = omit,
        min_rating: int | Omit = omit,
        max_rating: int | Omit = omit,
        has_reply: bool | Omit = omit,
        sort_by: InboxReviewSortBy | Omit = omit,
        sort_order: InboxReviewSortOrder | Omit = omit,
        limit: int | Omit = omit,
        cursor: str | Omit = omit,
        account_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[InboxReview, ListInboxReviewsResponse]:
        """List reviews.

        Returns reviews from all your connected Facebook Pages and Google Business accounts in one
        list, which you can filter and sort. Requires the Inbox add-on.

        Args:
            profile_id: Return only reviews of the profile with this ID.
            platform: Return only reviews on this platform.
            min_rating: Lowest rating to return. From 1 to 5.
            max_rating: Highest rating to return. From 1 to 5.
            has_reply: `True` for reviews that have a reply, `False` for those that have none.
            sort_by: What to sort the reviews by. Default: `"date"`.
            sort_order: Direction in which to sort the reviews. Default: `"desc"`.
            limit: Maximum number of reviews in the response. From 1 to 50. Default: `25`.
            cursor: Cursor of the page to fetch, taken from `pagination.nextCursor` of the previous
                response.
            account_id: Return only reviews of the social account with this ID.

        Returns:
            One page of reviews from all queried accounts.

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
                "minRating": min_rating,
                "maxRating": max_rating,
                "hasReply": has_reply,
                "sortBy": sort_by,
                "sortOrder": sort_order,
                "limit": limit,
                "cursor": cursor,
                "accountId": account_id,
            },
        )

    async def reply(
        self, review_id: str, *, account_id: str, message: str, **options: Unpack[RequestOptions]
    ) -> ReplyToInboxReviewResponse:
        """Reply to a review.

        Posts your reply to a review. The request body must carry `account_id`. Requires the Inbox
        add-on.

        Args:
            review_id: ID of the review, URL-encoded for Google Business.
            account_id: ID of the social account that was reviewed.
            message: Text of the reply.

        Returns:
            The reply was posted.

        Raises:
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: The Inbox add-on is missing; this operation needs it.
        """
        return await self._call(
            _REPLY, options, path=(review_id,), body={"accountId": account_id, "message": message}
        )

    async def delete_reply(
        self, review_id: str, *, account_id: str, **options: Unpack[RequestOptions]
    ) -> DeleteInboxReviewReplyResponse:
        """Delete a review reply.

        Deletes a reply to a review. Works on Google Business only. The request body must carry
        `account_id`. Requires the Inbox add-on.

        Args:
            review_id: ID of the review whose reply you want to delete.
            account_id: ID of the social account that was reviewed.

        Returns:
            The reply was deleted.

        Raises:
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: The Inbox add-on is missing; this operation needs it.
        """
        return await self._call(
            _DELETE_REPLY, options, path=(review_id,), body={"accountId": account_id}
        )
