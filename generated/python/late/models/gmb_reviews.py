"""Models of gmb reviews."""

import datetime as dt
from typing import Literal

from .._model import Model

GoogleBusinessReviewStarRating = Literal["ONE", "TWO", "THREE", "FOUR", "FIVE"] | str
"""Star rating as Google spells it, from `ONE` to `FIVE`."""


class GoogleBusinessReviewReviewer(Model, kw_only=True, rename="camel"):
    """Person who wrote the review."""

    display_name: str | None = None
    profile_photo_url: str | None = None
    """URL of the reviewer's profile photo, or `None` if there is none."""
    is_anonymous: bool | None = None
    """Whether the reviewer is anonymous."""


class GoogleBusinessReviewReply(Model, kw_only=True, rename="camel"):
    """Reply of the business owner, or `null` if there is none."""

    comment: str | None = None
    """Text of the owner's reply."""
    update_time: dt.datetime | None = None
    """When the reply was last changed."""


class GoogleBusinessReview(Model, kw_only=True, rename="camel"):
    """Google business review."""

    id: str | None = None
    """ID of the review."""
    name: str | None = None
    """Full resource name of the review on Google."""
    reviewer: GoogleBusinessReviewReviewer | None = None
    """Person who wrote the review."""
    rating: int | None = None
    """Star rating as a number from 1 to 5."""
    star_rating: GoogleBusinessReviewStarRating | None = None
    """Star rating as Google spells it, from `ONE` to `FIVE`."""
    comment: str | None = None
    """Text of the review."""
    create_time: dt.datetime | None = None
    """When the review was written."""
    update_time: dt.datetime | None = None
    """When the review was last changed."""
    review_reply: GoogleBusinessReviewReply | None = None
    """Reply of the business owner, or `None` if there is none."""


class GetGoogleBusinessReviewsResponse(Model, kw_only=True, rename="camel"):
    """One page of reviews."""

    success: bool | None = None
    account_id: str | None = None
    """ID of the account in Late."""
    location_id: str | None = None
    """ID of the location on Google."""
    reviews: list[GoogleBusinessReview] | None = None
    """Reviews on this page."""
    average_rating: float | None = None
    """Average rating over all reviews."""
    total_review_count: int | None = None
    """Number of reviews in total."""
    next_page_token: str | None = None
    """Token of the next page; pass it as `pageToken`."""
