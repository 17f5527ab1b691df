"""Gmb Reviews: methods of the API."""

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
    from ..models.gmb_reviews import GetGoogleBusinessReviewsResponse, GoogleBusinessReview

_LIST = Operation(
    "gmb.reviews.list",
    "GET",
    "/v1/accounts/{accountId}/gmb-reviews",
    "gmb_reviews:GetGoogleBusinessReviewsResponse",
    errors={
        "400": "errors:ErrorResponse",
        "401": "errors:ErrorResponse",
        "403": "errors:ErrorResponse",
        "404": "errors:NotFoundBody",
        "500": "errors:ErrorResponse",
    },
    page=Paging("cursor", ("reviews",), "pageToken", next=("next_page_token",), limit="pageSize"),
)


class GmbReviews(Resource):
    """Read the reviews of a Google Business Profile location."""

    def list(
        self,
        account_id: str,
        *,
        page_size: int | Omit = omit,
        page_token: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[GoogleBusinessReview, GetGoogleBusinessReviewsResponse]:
        """List Google Business reviews.

        Returns one page of reviews for a Google Business Profile account, with ratings, comments,
        and the owner's replies. To read the next page, pass the `next_page_token` of the response
        as `page_token`.

        Args:
            account_id: ID of the account in Late, as returned by `/v1/accounts`.
            page_size: Number of reviews per page, at most 50. From 1 to 50. Default: `50`.
            page_token: The `next_page_token` of the previous response.

        Returns:
            One page of reviews.

        Raises:
            BadRequestError: The request is invalid: the account is not a Google Business account,
                or it has no location.
            AuthenticationError: The request is unauthorized, or the Google token has expired and
                the account must be reconnected.
            PermissionDeniedError: You may not access this location.
            NotFoundError: The requested resource does not exist.
            ServerError: The reviews could not be fetched.

        Example:
            for review in late.gmb.reviews.list("66f1a2b3c4d5e6f708192ad7"):
                print(review)
        """
        return self._pages(
            _LIST,
            options,
            path=(account_id,),
            query={"pageSize": page_size, "pageToken": page_token},
        )


class AsyncGmbReviews(AsyncResource):
    """Read the reviews of a Google Business Profile location."""

    def list(
        self,
        account_id: str,
        *,
        page_size: int | Omit = omit,
        page_token: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[GoogleBusinessReview, GetGoogleBusinessReviewsResponse]:
        """List Google Business reviews.

        Returns one page of reviews for a Google Business Profile account, with ratings, comments,
        and the owner's replies. To read the next page, pass the `next_page_token` of the response
        as `page_token`.

        Args:
            account_id: ID of the account in Late, as returned by `/v1/accounts`.
            page_size: Number of reviews per page, at most 50. From 1 to 50. Default: `50`.
            page_token: The `next_page_token` of the previous response.

        Returns:
            One page of reviews.

        Raises:
            BadRequestError: The request is invalid: the account is not a Google Business account,
                or it has no location.
            AuthenticationError: The request is unauthorized, or the Google token has expired and
                the account must be reconnected.
            PermissionDeniedError: You may not access this location.
            NotFoundError: The requested resource does not exist.
            ServerError: The reviews could not be fetched.
        """
        return self._pages(
            _LIST,
            options,
            path=(account_id,),
            query={"pageSize": page_size, "pageToken": page_token},
        )
