"""Models of accounts."""

import datetime as dt
from typing import Literal

import msgspec

from .._model import Model
from .social_account import SocialAccount, SocialAccountProfileId

FollowerStatGranularity = Literal["daily", "weekly", "monthly"] | str

AllAccountsHealthAccountStatus = Literal["healthy", "warning", "error"] | str
"""Overall health of the account."""

AllAccountsHealthPlatform = (
    Literal[
        "facebook",
        "instagram",
        "linkedin",
        "twitter",
        "tiktok",
        "youtube",
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

AllAccountsHealthStatus = Literal["healthy", "warning", "error"] | str

AccountHealthStatus = Literal["healthy", "warning", "error"] | str
"""Overall health of the account."""


class AccountWithFollowerStats(Model, kw_only=True, rename="camel"):
    """A connected social account and the growth of its followers."""

    id: str | None = msgspec.field(default=None, name="_id")
    platform: str | None = None
    """The platform of the account."""
    profile_id: SocialAccountProfileId | None = None
    """The profile to which the account belongs, as an ID or as a populated object."""
    username: str | None = None
    display_name: str | None = None
    profile_url: str | None = None
    """The full URL of the account's profile on its platform."""
    is_active: bool | None = None
    """Whether the account is active."""
    followers_count: float | None = None
    """The number of followers. Present only with the Analytics add-on."""
    followers_last_updated: dt.datetime | None = None
    """When Late last updated the number of followers. Present only with the Analytics add-on."""
    profile_picture: str | None = None
    """The profile picture of the account."""
    current_followers: float | None = None
    """The number of followers now."""
    last_updated: dt.datetime | None = None
    """When the number of followers was last updated."""
    growth: float | None = None
    """How many followers the account gained or lost over the period."""
    growth_percentage: float | None = None
    """The growth over the period, in percent."""
    data_points: float | None = None
    """The number of past snapshots available."""


class ListAccountsResponse(Model, kw_only=True, rename="camel"):
    """The connected accounts that match the filters."""

    accounts: list[SocialAccount] | None = None
    has_analytics_access: bool | None = None
    """Whether you have access to the analytics add-on."""


class FollowerStatsValue(Model, kw_only=True):
    """Follower count on one date."""

    date: dt.date | None = None
    """Date of the data point, as `YYYY-MM-DD`."""
    followers: float | None = None
    """Number of followers on this date."""


class FollowerStatDateRange(Model, kw_only=True, rename="camel"):
    """Date range that the report covers."""

    from_: dt.datetime | None = None
    """Start of the range."""
    to: dt.datetime | None = None
    """End of the range."""


class GetFollowerStatsResponse(Model, kw_only=True, rename="camel"):
    """Follower history and growth for each account."""

    accounts: list[AccountWithFollowerStats] | None = None
    """Accounts in the report, each with its current follower count and growth."""
    stats: dict[str, list[FollowerStatsValue]] | None = None
    """Follower history of each account, keyed by account ID."""
    date_range: FollowerStatDateRange | None = None
    """Date range that the report covers."""
    granularity: str | None = None
    """Aggregation interval used: `daily`, `weekly`, or `monthly`."""


class UpdateAccountResponse(Model, kw_only=True, rename="camel"):
    """The account is updated."""

    message: str | None = None
    """Confirmation message."""
    username: str | None = None
    """Username after the update."""
    display_name: str | None = None
    """Display name after the update."""


class DeleteAccountResponse(Model, kw_only=True):
    """The account is disconnected and removed."""

    message: str | None = None
    """Confirmation message."""


class AllAccountsHealthSummary(Model, kw_only=True, rename="camel"):
    """Number of accounts by health status."""

    total: int | None = None
    """Number of accounts in total."""
    healthy: int | None = None
    """Number of accounts with status `healthy`."""
    warning: int | None = None
    """Number of accounts with status `warning`."""
    error: int | None = None
    """Number of accounts with status `error`."""
    needs_reconnect: int | None = None
    """Number of accounts that you have to reconnect."""


class AllAccountsHealthAccount(Model, kw_only=True, rename="camel"):
    """All accounts health account."""

    account_id: str | None = None
    """ID of the account."""
    platform: str | None = None
    """Platform of the account, such as `instagram`."""
    username: str | None = None
    display_name: str | None = None
    profile_id: str | None = None
    """ID of the profile that the account belongs to."""
    status: AllAccountsHealthAccountStatus | None = None
    """Overall health of the account."""
    can_post: bool | None = None
    """Whether Late can publish posts to the account."""
    can_fetch_analytics: bool | None = None
    """Whether Late can fetch analytics for the account."""
    token_valid: bool | None = None
    """Whether the access token is valid."""
    token_expires_at: dt.datetime | None = None
    """When the access token expires."""
    needs_reconnect: bool | None = None
    """Whether you have to reconnect the account."""
    issues: list[str] | None = None
    """Problems found with the account; empty when there are none."""


class GetAllAccountsHealthResponse(Model, kw_only=True):
    """Health of the accounts, with a summary."""

    summary: AllAccountsHealthSummary | None = None
    """Number of accounts by health status."""
    accounts: list[AllAccountsHealthAccount] | None = None
    """Health of each account."""


class AccountHealthTokenStatus(Model, kw_only=True, rename="camel"):
    """State of the access token."""

    valid: bool | None = None
    """Whether the access token is valid."""
    expires_at: dt.datetime | None = None
    """When the access token expires."""
    expires_in: str | None = None
    """Time left until the token expires, as readable text such as `21 days`."""
    needs_refresh: bool | None = None
    """Whether the token expires in the next 24 hours."""


class AccountHealthPermissionsPosting(Model, kw_only=True):
    """Account health permissions posting."""

    scope: str | None = None
    """Name of the permission on the platform."""
    granted: bool | None = None
    """Whether the account holds this permission."""
    required: bool | None = None
    """Whether this permission is mandatory."""


class AccountHealthPermissionsAnalytics(Model, kw_only=True):
    """Account health permissions analytics."""

    scope: str | None = None
    """Name of the permission on the platform."""
    granted: bool | None = None
    """Whether the account holds this permission."""
    required: bool | None = None
    """Whether this permission is mandatory."""


class AccountHealthPermissionsOptional(Model, kw_only=True):
    """Account health permissions optional."""

    scope: str | None = None
    """Name of the permission on the platform."""
    granted: bool | None = None
    """Whether the account holds this permission."""
    required: bool | None = None
    """Whether this permission is mandatory."""


class AccountHealthPermissions(Model, kw_only=True, rename="camel"):
    """Permissions of the account, grouped by purpose."""

    posting: list[AccountHealthPermissionsPosting] | None = None
    """Permissions for publishing posts."""
    analytics: list[AccountHealthPermissionsAnalytics] | None = None
    """Permissions for fetching analytics."""
    optional: list[AccountHealthPermissionsOptional] | None = None
    """Optional permissions."""
    can_post: bool | None = None
    """Whether Late can publish posts to the account."""
    can_fetch_analytics: bool | None = None
    """Whether Late can fetch analytics for the account."""
    missing_required: list[str] | None = None
    """Names of the required permissions that the account lacks."""


class GetAccountHealthResponse(Model, kw_only=True, rename="camel"):
    """Health of the account in detail."""

    account_id: str | None = None
    """ID of the account."""
    platform: str | None = None
    """Platform of the account, such as `instagram`."""
    username: str | None = None
    display_name: str | None = None
    status: AccountHealthStatus | None = None
    """Overall health of the account."""
    token_status: AccountHealthTokenStatus | None = None
    """State of the access token."""
    permissions: AccountHealthPermissions | None = None
    """Permissions of the account, grouped by purpose."""
    issues: list[str] | None = None
    """Problems found with the account; empty when there are none."""
    recommendations: list[str] | None = None
    """Steps you can take to fix the issues."""


class GetFacebookPage(Model, kw_only=True):
    """Get facebook page."""

    id: str | None = None
    """Facebook ID of the Page."""
    name: str | None = None
    """Name of the Page."""
    username: str | None = None
    """Username of the Page."""
    category: str | None = None
    """Category of the Page."""
    fan_count: int | None = None
    """Number of fans of the Page."""


class GetFacebookPagesResponse(Model, kw_only=True, rename="camel"):
    """The Facebook Pages of the account."""

    pages: list[GetFacebookPage] | None = None
    selected_page_id: str | None = None
    """ID of the Page selected at present."""
    cached: bool | None = None
    """Whether the list comes from a cache."""


class FacebookPageSelectedPage(Model, kw_only=True):
    """The Page that is now active."""

    id: str | None = None
    """Facebook ID of the Page."""
    name: str | None = None
    """Name of the Page."""


class UpdateFacebookPageResponse(Model, kw_only=True, rename="camel"):
    """The active Page has changed."""

    message: str | None = None
    """Result message."""
    selected_page: FacebookPageSelectedPage | None = None
    """The Page that is now active."""


class GetLinkedInOrganization(Model, kw_only=True, rename="camel"):
    """Get LinkedIn organization."""

    id: str | None = None
    """LinkedIn ID of the organization."""
    name: str | None = None
    vanity_name: str | None = None
    """Vanity name (slug) of the organization."""
    localized_name: str | None = None
    """Localized name of the organization."""


class GetLinkedInOrganizationsResponse(Model, kw_only=True):
    """The organizations that the account administers."""

    organizations: list[GetLinkedInOrganization] | None = None


class UpdateLinkedInOrganizationResponse(Model, kw_only=True):
    """The account type has changed."""

    message: str | None = None
    """Result message."""
    account: SocialAccount | None = None


class PinterestBoard(Model, kw_only=True):
    """Pinterest board."""

    id: str | None = None
    """Pinterest ID of the board."""
    name: str | None = None
    """Name of the board."""
    description: str | None = None
    """Description of the board."""
    privacy: str | None = None
    """Privacy setting of the board."""


class GetPinterestBoardsResponse(Model, kw_only=True):
    """The boards of the account."""

    boards: list[PinterestBoard] | None = None


class UpdatePinterestBoardsResponse(Model, kw_only=True):
    """The default board is set."""

    message: str | None = None
    """Result message."""
    account: SocialAccount | None = None


class GmbLocation(Model, kw_only=True, rename="camel"):
    """Gmb location."""

    id: str | None = None
    """ID of the location on Google."""
    name: str | None = None
    """Name of the location."""
    account_id: str | None = None
    """ID of the Google Business Profile account to which the location belongs."""
    account_name: str | None = None
    """Name of the Google Business Profile account to which the location belongs."""
    address: str | None = None
    """Address of the location."""
    category: str | None = None
    """Business category of the location."""
    website_url: str | None = None
    """URL of the location's website."""


class GetGmbLocationsResponse(Model, kw_only=True, rename="camel"):
    """The locations of the account."""

    locations: list[GmbLocation] | None = None
    selected_location_id: str | None = None
    """ID of the location selected at present."""
    cached: bool | None = None
    """Whether the list comes from a cache."""


class GmbLocationSelectedLocation(Model, kw_only=True):
    """The location that is now active."""

    id: str | None = None
    """ID of the location on Google."""
    name: str | None = None
    """Name of the location."""


class UpdateGmbLocationResponse(Model, kw_only=True, rename="camel"):
    """The active location has changed."""

    message: str | None = None
    """Result message."""
    selected_location: GmbLocationSelectedLocation | None = None
    """The location that is now active."""


class RedditSubreddit(Model, kw_only=True):
    """Reddit subreddit."""

    id: str | None = None
    """ID of the subreddit on Reddit."""
    name: str | None = None
    """Name of the subreddit, without the `r/` prefix."""
    title: str | None = None
    """Title of the subreddit."""
    url: str | None = None
    """URL path of the subreddit."""
    over18: bool | None = None
    """Whether the subreddit is marked NSFW."""


class GetRedditSubredditsResponse(Model, kw_only=True, rename="camel"):
    """The subreddits of the account."""

    subreddits: list[RedditSubreddit] | None = None
    default_subreddit: str | None = None
    """Subreddit that posts go to by default."""


class UpdateRedditSubredditsResponse(Model, kw_only=True):
    """The default subreddit is set."""

    success: bool | None = None


class RedditFlair(Model, kw_only=True, rename="camel"):
    """Reddit flair."""

    id: str | None = None
    """ID of the flair. Pass it as `flairId` in `platformSpecificData`."""
    text: str | None = None
    """Text that the flair displays."""
    text_color: str | None = None
    """Color of the text, `dark` or `light`."""
    background_color: str | None = None
    """Background color in hexadecimal, such as `#ff4500`."""


class GetRedditFlairsResponse(Model, kw_only=True):
    """The flairs of the subreddit."""

    flairs: list[RedditFlair] | None = None
