"""Models of errors."""

from typing import Any, Literal

from .._model import Model

BadRequestBodyCode = Literal["missing_urn", "invalid_urn", "invalid_platform"] | str
"""Error code for programs."""

LinkedInPostReactionBadRequestBodyCode = (
    Literal["missing_urn", "invalid_urn", "invalid_platform", "PLATFORM_LIMITATION"] | str
)
"""Error code for programs."""

InboxMessageBadRequestBodyCode = Literal["PLATFORM_LIMITATION"] | str
"""`PLATFORM_LIMITATION` if the platform does not support the request."""


class ErrorResponse(Model, kw_only=True):
    """An error returned by the API."""

    error: str | None = None
    """The error message."""
    details: dict[str, Any] | None = None
    """Additional information about the error."""


class YouTubeScopeMissingResponseScopeStatus(Model, kw_only=True, rename="camel"):
    """YouTube scope missing response scope status."""

    has_analytics_scope: bool | None = None
    """Whether the account has granted the YouTube Analytics scope."""
    requires_reauthorization: bool | None = None
    """Whether the user must authorize the account again."""
    reauthorize_url: str | None = None
    """The URL to send the user to, so that they authorize the account again."""


class YouTubeScopeMissingResponse(Model, kw_only=True, rename="camel"):
    """The error returned when a YouTube account has not granted the analytics scope."""

    success: bool | None = None
    error: str | None = None
    """The error message, which asks to reconnect the account."""
    code: str | None = None
    """The error code, `youtube_analytics_scope_missing`."""
    scope_status: YouTubeScopeMissingResponseScopeStatus | None = None


class UnauthorizedBody(Model, kw_only=True):
    """The API key is missing or invalid."""

    error: str | None = None
    """The error message."""


class PaymentRequiredBody(Model, kw_only=True):
    """You do not have the Analytics add-on."""

    error: str | None = None
    """Message of the error."""
    code: str | None = None
    """Code of the error, such as `analytics_addon_required`."""


class NotFoundBody(Model, kw_only=True):
    """The requested resource does not exist."""

    error: str | None = None
    """The error message."""


class BadRequestBody(Model, kw_only=True):
    """A parameter is missing or invalid."""

    error: str | None = None


class ForbiddenBody(Model, kw_only=True):
    """You have no access to this account."""

    error: str | None = None


class InternalErrorBody(Model, kw_only=True):
    """Late failed to handle the request."""

    success: bool | None = None
    """Always `False` here."""
    error: str | None = None


class BestTimeToPostForbiddenBody(Model, kw_only=True, rename="camel"):
    """You do not have the Analytics add-on."""

    error: str | None = None
    """Message of the error."""
    requires_addon: bool | None = None
    """Whether the request needs an add-on."""


class ConflictBodyDetails(Model, kw_only=True, rename="camel"):
    """Where the duplicate was found."""

    account_id: str | None = None
    """ID of the account with the duplicate."""
    platform: str | None = None
    """Platform of the account."""
    existing_post_id: str | None = None
    """ID of the post with the same content."""


class ConflictBody(Model, kw_only=True):
    """The same content was already posted to this account within the last 24 hours."""

    error: str | None = None
    details: ConflictBodyDetails | None = None
    """Where the duplicate was found."""


class RateLimitedBody(Model, kw_only=True):
    """You have hit a limit: the rate limit of the API, the velocity limit of 15 posts per hour
    and account, an account cooldown, or the daily limit of a platform.
    """

    error: str | None = None
    details: dict[str, Any] | None = None
    """More about the limit that was hit."""


class FollowerStatForbiddenBody(Model, kw_only=True, rename="camel"):
    """You do not have the analytics add-on."""

    error: str | None = None
    """Short name of the error."""
    message: str | None = None
    """Explanation of the error and how to resolve it."""
    requires_addon: bool | None = None
    """`True` when the request needs an add-on."""


class FacebookPageInternalErrorBody(Model, kw_only=True):
    """The Pages could not be fetched, for example because the token is invalid or lacks
    permissions.
    """

    error: str | None = None
    """What went wrong."""


class LinkedInAggregateAnalyticsBadRequestBody(Model, kw_only=True, rename="camel"):
    """A parameter or the account is not valid for this call."""

    error: str | None = None
    """Error message."""
    code: str | None = None
    """Error code for programs."""
    valid_options: list[str] | None = None
    """Values that the rejected parameter accepts."""


class LinkedInAggregateAnalyticsForbiddenBody(Model, kw_only=True, rename="camel"):
    """The account has not granted the LinkedIn scope this call needs."""

    error: str | None = None
    """Error message."""
    code: str | None = None
    """Error code for programs, such as `missing_scope`."""
    required_scope: str | None = None
    """LinkedIn scope that is missing, such as `r_member_postAnalytics`."""
    action: str | None = None
    """What to do about the error, such as `reconnect`."""


class LinkedInPostAnalyticsBadRequestBody(Model, kw_only=True):
    """The URN is missing or invalid, or the account is on another platform."""

    error: str | None = None
    """Error message."""
    code: BadRequestBodyCode | None = None
    """Error code for programs."""


class LinkedInPostAnalyticsNotFoundBody(Model, kw_only=True):
    """The account or the post does not exist."""

    error: str | None = None
    """Error message."""
    code: str | None = None
    """Error code for programs."""


class LinkedInPostReactionBadRequestBody(Model, kw_only=True):
    """The URN is missing or invalid, the account is on another platform, or LinkedIn does not
    offer this data.
    """

    error: str | None = None
    """Error message."""
    code: LinkedInPostReactionBadRequestBodyCode | None = None
    """Error code for programs."""


class WebhookInternalErrorBody(Model, kw_only=True):
    """The test event could not be delivered."""

    success: bool | None = None
    message: str | None = None
    """Result message."""


class InboxMessageBadRequestBody(Model, kw_only=True):
    """The request is not valid, for example because the platform does not support the
    attachment.
    """

    error: str | None = None
    """Error message explaining the failure."""
    code: InboxMessageBadRequestBodyCode | None = None
    """`PLATFORM_LIMITATION` if the platform does not support the request."""
