"""Models of analytics."""

import datetime as dt
from typing import TYPE_CHECKING, Annotated, Any, Literal

import msgspec

from .._model import Model, Variants
from .media_item import MediaItem
from .pagination import Pagination
from .social_account import SocialAccount

AnalyticsListResponsePostMediaType = Literal["image", "video", "gif", "document"] | str
"""The kind of media in the post."""

LinkedInAggregateAnalyticsResponseAggregation = Literal["TOTAL"] | str
"""The aggregation of the metrics, always `TOTAL`."""

LinkedInAggregateAnalyticsResponseAggregation2 = Literal["DAILY"] | str
"""The aggregation of the metrics, always `DAILY`."""

AnalyticsSource = Literal["all", "late", "external"] | str

AnalyticsSortBy = Literal["date", "engagement"] | str

AnalyticsOrder = Literal["asc", "desc"] | str

DailyMetricSource = Literal["all", "late", "external"] | str

BestTimeToPostSource = Literal["all", "late", "external"] | str

ContentDecaySource = Literal["all", "late", "external"] | str

PostingFrequencySource = Literal["all", "late", "external"] | str

LinkedInAggregateAnalyticsAggregation = Literal["TOTAL", "DAILY"] | str

LinkedInPostAnalyticsAccountType = Literal["personal", "organization"] | str
"""Whether the account is personal or an organization."""


class YouTubeDailyViewsResponseDateRange(Model, kw_only=True, rename="camel"):
    """YouTube daily views response date range."""

    start_date: dt.date | None = None
    """The first day of the range."""
    end_date: dt.date | None = None
    """The last day of the range."""


class YouTubeDailyViewsResponseDailyView(Model, kw_only=True, rename="camel"):
    """YouTube daily views response daily view."""

    date: dt.date | None = None
    views: int | None = None
    estimated_minutes_watched: float | None = None
    """The estimated watch time on this day, in minutes."""
    average_view_duration: float | None = None
    """The average length of a view on this day, in seconds."""
    subscribers_gained: int | None = None
    """The number of subscribers gained on this day."""
    subscribers_lost: int | None = None
    """The number of subscribers lost on this day."""
    likes: int | None = None
    comments: int | None = None
    shares: int | None = None


class YouTubeDailyViewsResponseScopeStatus(Model, kw_only=True, rename="camel"):
    """YouTube daily views response scope status."""

    has_analytics_scope: bool | None = None
    """Whether the account has granted the YouTube Analytics scope."""


class YouTubeDailyViewsResponse(Model, kw_only=True, rename="camel"):
    """Daily views and engagement of one YouTube video over a date range."""

    success: bool | None = None
    video_id: str | None = None
    """The video's ID on YouTube."""
    date_range: YouTubeDailyViewsResponseDateRange | None = None
    total_views: int | None = None
    """The number of views in the whole range."""
    daily_views: list[YouTubeDailyViewsResponseDailyView] | None = None
    """The metrics of each day in the range."""
    last_synced_at: dt.datetime | None = None
    """When Late last fetched this data from YouTube."""
    scope_status: YouTubeDailyViewsResponseScopeStatus | None = None


class PostAnalytics(Model, kw_only=True, rename="camel"):
    """The performance metrics of a post."""

    impressions: int | None = None
    """How many times the post was displayed."""
    reach: int | None = None
    """How many people saw the post."""
    likes: int | None = None
    comments: int | None = None
    shares: int | None = None
    saves: int | None = None
    """How many people saved or bookmarked the post (Instagram and Pinterest)."""
    clicks: int | None = None
    views: int | None = None
    engagement_rate: float | None = None
    """The engagement rate of the post."""
    last_updated: dt.datetime | None = None
    """When the metrics were last updated."""


class PlatformAnalyticsAccountMetrics(Model, kw_only=True, rename="camel"):
    """Metrics of the account itself, if available."""

    followers: int | None = None
    """The number of followers or fans, for example on Instagram, Facebook Pages, and Twitter/X."""
    subscribers: int | None = None
    """The number of subscribers, for example on YouTube."""
    last_updated: dt.datetime | None = None
    """When these metrics were last updated."""


class PlatformAnalytics(Model, kw_only=True, rename="camel"):
    """The metrics of a post on one platform."""

    platform: str | None = None
    """The platform of these metrics."""
    status: str | None = None
    """The status of the post on this platform."""
    account_id: str | None = None
    """The ID of the social account."""
    account_username: str | None = None
    """The username of the social account."""
    analytics: PostAnalytics | None = None
    account_metrics: PlatformAnalyticsAccountMetrics | None = None
    """Metrics of the account itself, if available."""


class AnalyticsOverview(Model, kw_only=True, rename="camel"):
    """Totals over the posts in an analytics list."""

    total_posts: int | None = None
    published_posts: int | None = None
    scheduled_posts: int | None = None
    last_sync: dt.datetime | None = None
    """When the analytics were last synced."""


class AnalyticsSinglePostResponse(Model, kw_only=True, rename="camel"):
    """The analytics of one post."""

    post_id: str | None = None
    """The ID of the post."""
    status: str | None = None
    """The status of the post."""
    content: str | None = None
    """The text of the post."""
    scheduled_for: dt.datetime | None = None
    """When the post was scheduled to be published."""
    published_at: dt.datetime | None = None
    """When the post was published."""
    analytics: PostAnalytics | None = None
    platform_analytics: list[PlatformAnalytics] | None = None
    """The metrics on each platform."""
    platform: str | None = None
    """The platform of the post."""
    platform_post_url: str | None = None
    """The public URL of the post on the platform."""
    is_external: bool | None = None
    """Whether the post was synced from the platform and not published with Late."""


class AnalyticsListResponsePost(Model, kw_only=True, rename="camel"):
    """Analytics list response post."""

    id: str | None = msgspec.field(default=None, name="_id")
    """The ID of the post."""
    content: str | None = None
    """The text of the post."""
    scheduled_for: dt.datetime | None = None
    """When the post was scheduled to be published."""
    published_at: dt.datetime | None = None
    """When the post was published."""
    status: str | None = None
    """The status of the post."""
    analytics: PostAnalytics | None = None
    platforms: list[PlatformAnalytics] | None = None
    """The metrics on each platform."""
    platform: str | None = None
    """The platform of the post."""
    platform_post_url: str | None = None
    """The public URL of the post on the platform."""
    is_external: bool | None = None
    """Whether the post was synced from the platform and not published with Late."""
    thumbnail_url: str | None = None
    """The URL of a thumbnail of the post."""
    media_type: AnalyticsListResponsePostMediaType | None = None
    """The kind of media in the post."""
    media_items: list[MediaItem] | None = None


class AnalyticsListResponse(Model, kw_only=True, rename="camel"):
    """A page of post analytics."""

    overview: AnalyticsOverview | None = None
    posts: list[AnalyticsListResponsePost] | None = None
    pagination: Pagination | None = None
    accounts: list[SocialAccount] | None = None
    """The connected social accounts. `followersCount` and `followersLastUpdated` are present
    only with the Analytics add-on.
    """
    has_analytics_access: bool | None = None
    """Whether the user has the Analytics add-on."""


class LinkedInTotalDateRange(Model, kw_only=True, rename="camel"):
    """The date range of the metrics, or null if none applies."""

    start_date: dt.date | None = None
    """The first day of the range."""
    end_date: dt.date | None = None
    """The last day of the range."""


class LinkedInTotalAnalytics(Model, kw_only=True, rename="camel"):
    """LinkedIn total analytics."""

    impressions: int | None = None
    """How many times the posts were displayed, in total."""
    reach: int | None = None
    """How many different members saw the posts."""
    reactions: int | None = None
    """How many reactions the posts received, in total."""
    comments: int | None = None
    """How many comments the posts received, in total."""
    shares: int | None = None
    """How many times the posts were reshared, in total."""
    engagement_rate: float | None = None
    """The engagement rate over all posts, in percent."""


class LinkedInAggregateAnalyticsTotalResponse(Model, kw_only=True, rename="camel"):
    """Lifetime totals of a LinkedIn account, returned for the aggregation `TOTAL`."""

    account_id: str | None = None
    """The ID of the social account."""
    platform: str | None = None
    """The platform, `linkedin`."""
    account_type: str | None = None
    """The kind of LinkedIn account, such as `personal`."""
    username: str | None = None
    aggregation: LinkedInAggregateAnalyticsResponseAggregation | None = None
    """The aggregation of the metrics, always `TOTAL`."""
    date_range: LinkedInTotalDateRange | None = None
    """The date range of the metrics, or null if none applies."""
    analytics: LinkedInTotalAnalytics | None = None
    note: str | None = None
    """A remark on the data."""
    last_updated: dt.datetime | None = None
    """When the metrics were last updated."""


class LinkedInDailyDateRange(Model, kw_only=True, rename="camel"):
    """The date range of the metrics, or null if none applies."""

    start_date: dt.date | None = None
    """The first day of the range."""
    end_date: dt.date | None = None
    """The last day of the range."""


class LinkedInDailyImpressions(Model, kw_only=True):
    """LinkedIn daily impressions."""

    date: dt.date | None = None
    count: int | None = None


class LinkedInDailyReactions(Model, kw_only=True):
    """LinkedIn daily reactions."""

    date: dt.date | None = None
    count: int | None = None


class LinkedInDailyComments(Model, kw_only=True):
    """LinkedIn daily comments."""

    date: dt.date | None = None
    count: int | None = None


class LinkedInDailyShares(Model, kw_only=True):
    """LinkedIn daily shares."""

    date: dt.date | None = None
    count: int | None = None


class LinkedInDailyAnalytics(Model, kw_only=True):
    """For each metric, one count per day. The aggregation `DAILY` has no reach."""

    impressions: list[LinkedInDailyImpressions] | None = None
    """How many times the posts were displayed, per day."""
    reactions: list[LinkedInDailyReactions] | None = None
    """How many reactions the posts received, per day."""
    comments: list[LinkedInDailyComments] | None = None
    """How many comments the posts received, per day."""
    shares: list[LinkedInDailyShares] | None = None
    """How many times the posts were reshared, per day."""


class LinkedInAggregateAnalyticsDailyResponse(Model, kw_only=True, rename="camel"):
    """Metrics of a LinkedIn account day by day, returned for the aggregation `DAILY`."""

    account_id: str | None = None
    """The ID of the social account."""
    platform: str | None = None
    """The platform, `linkedin`."""
    account_type: str | None = None
    """The kind of LinkedIn account, such as `personal`."""
    username: str | None = None
    aggregation: LinkedInAggregateAnalyticsResponseAggregation2 | None = None
    """The aggregation of the metrics, always `DAILY`."""
    date_range: LinkedInDailyDateRange | None = None
    """The date range of the metrics, or null if none applies."""
    analytics: LinkedInDailyAnalytics | None = None
    """For each metric, one count per day. The aggregation `DAILY` has no reach."""
    skipped_metrics: list[str] | None = None
    """The metrics left out because of API limitations."""
    note: str | None = None
    """A remark on the data."""
    last_updated: dt.datetime | None = None
    """When the metrics were last updated."""


if TYPE_CHECKING:
    GetAnalyticsResponse = AnalyticsSinglePostResponse | AnalyticsListResponse | dict[str, Any]
    """Analytics of one post, or a page of posts, depending on `postId`."""
else:
    GetAnalyticsResponse = Annotated[
        Any, Variants("analytics:AnalyticsSinglePostResponse", "analytics:AnalyticsListResponse")
    ]


class DailyMetricDailyDataMetrics(Model, kw_only=True):
    """Metrics of the day, summed over its posts."""

    impressions: int | None = None
    reach: int | None = None
    likes: int | None = None
    comments: int | None = None
    shares: int | None = None
    saves: int | None = None
    clicks: int | None = None
    views: int | None = None


class DailyMetricDailyData(Model, kw_only=True, rename="camel"):
    """Daily metric daily data."""

    date: str | None = None
    """The day, as `YYYY-MM-DD`."""
    post_count: int | None = None
    """Number of posts that day."""
    platforms: dict[str, int] | None = None
    """Number of posts for each platform, keyed by platform name."""
    metrics: DailyMetricDailyDataMetrics | None = None
    """Metrics of the day, summed over its posts."""


class DailyMetricPlatformBreakdown(Model, kw_only=True, rename="camel"):
    """Daily metric platform breakdown."""

    platform: str | None = None
    post_count: int | None = None
    """Number of posts on the platform."""
    impressions: int | None = None
    reach: int | None = None
    likes: int | None = None
    comments: int | None = None
    shares: int | None = None
    saves: int | None = None
    clicks: int | None = None
    views: int | None = None


class GetDailyMetricsResponse(Model, kw_only=True, rename="camel"):
    """Metrics by day and by platform."""

    daily_data: list[DailyMetricDailyData] | None = None
    """One entry per day."""
    platform_breakdown: list[DailyMetricPlatformBreakdown] | None = None
    """One entry per platform."""


class BestTimeToPostSlot(Model, kw_only=True):
    """Best time to post slot."""

    day_of_week: int | None = None
    """Day of the week, from 0 (Monday) to 6 (Sunday). From 0 to 6."""
    hour: int | None = None
    """Hour of the day in UTC, from 0 to 23."""
    avg_engagement: float | None = None
    """Average engagement of a post: likes, comments, shares, and saves added up."""
    post_count: int | None = None
    """Number of posts published in the slot."""


class GetBestTimeToPostResponse(Model, kw_only=True):
    """Average engagement by weekday and hour."""

    slots: list[BestTimeToPostSlot] | None = None
    """One entry per weekday and hour."""


class ContentDecayBucket(Model, kw_only=True):
    """Content decay bucket."""

    bucket_order: int | None = None
    """Position of the bucket, from 0 (earliest) to 6 (latest)."""
    bucket_label: str | None = None
    """Label of the bucket, fit for display."""
    avg_pct_of_final: float | None = None
    """Average share of the final engagement reached, in percent from 0 to 100."""
    post_count: int | None = None
    """Number of posts that have data for this bucket."""


class GetContentDecayResponse(Model, kw_only=True):
    """Share of engagement reached, by time window."""

    buckets: list[ContentDecayBucket] | None = None
    """One entry per time window."""


class PostingFrequency(Model, kw_only=True):
    """Posting frequency."""

    platform: str | None = None
    posts_per_week: int | None = None
    """Posts published in the week."""
    avg_engagement_rate: float | None = None
    """Average engagement rate, in percent from 0 to 100."""
    avg_engagement: float | None = None
    """Average engagement as a plain count: likes, comments, shares, and saves added up."""
    weeks_count: int | None = None
    """Number of calendar weeks with this frequency."""


class GetPostingFrequencyResponse(Model, kw_only=True):
    """Engagement by platform and frequency."""

    frequency: list[PostingFrequency] | None = None
    """One row per platform and number of posts per week."""


class PostTimeline(Model, kw_only=True, rename="camel"):
    """Post timeline."""

    date: dt.date | None = None
    """The day, as `YYYY-MM-DD`."""
    platform: str | None = None
    """Name of the platform, such as `instagram` or `tiktok`."""
    platform_post_id: str | None = None
    """ID of the post on the platform."""
    impressions: int | None = None
    """Total number of impressions on that date."""
    reach: int | None = None
    """Total reach on that date."""
    likes: int | None = None
    """Total number of likes on that date."""
    comments: int | None = None
    """Total number of comments on that date."""
    shares: int | None = None
    """Total number of shares on that date."""
    saves: int | None = None
    """Total number of saves on that date."""
    clicks: int | None = None
    """Total number of clicks on that date."""
    views: int | None = None
    """Total number of views on that date."""


class GetPostTimelineResponse(Model, kw_only=True, rename="camel"):
    """Metrics of the post, day by day."""

    post_id: str | None = None
    """The `post_id` from the request."""
    timeline: list[PostTimeline] | None = None
    """One row per day and platform."""


if TYPE_CHECKING:
    GetLinkedInAggregateAnalyticsResponse = (
        LinkedInAggregateAnalyticsTotalResponse
        | LinkedInAggregateAnalyticsDailyResponse
        | dict[str, Any]
    )
    """Analytics in the form that `aggregation` asks for."""
else:
    GetLinkedInAggregateAnalyticsResponse = Annotated[
        Any,
        Variants(
            by="aggregation",
            mapping={
                "TOTAL": "analytics:LinkedInAggregateAnalyticsTotalResponse",
                "DAILY": "analytics:LinkedInAggregateAnalyticsDailyResponse",
            },
        ),
    ]


class LinkedInPostAnalytics(Model, kw_only=True, rename="camel"):
    """LinkedIn post analytics."""

    impressions: int | None = None
    """How many times the post was shown."""
    reach: int | None = None
    """Number of unique members who saw the post."""
    likes: int | None = None
    """Number of reactions to the post."""
    comments: int | None = None
    """Number of comments on the post."""
    shares: int | None = None
    """Number of times the post was reshared."""
    clicks: int | None = None
    """Number of clicks on the post, for organization accounts only."""
    views: int | None = None
    """Number of video views, for video posts only."""
    engagement_rate: float | None = None
    """Engagement rate, in percent."""


class GetLinkedInPostAnalyticsResponse(Model, kw_only=True, rename="camel"):
    """The analytics of the post."""

    account_id: str | None = None
    """ID of the LinkedIn account."""
    platform: str | None = None
    """Platform of the account, `linkedin`."""
    account_type: LinkedInPostAnalyticsAccountType | None = None
    """Whether the account is personal or an organization."""
    username: str | None = None
    post_urn: str | None = None
    """URN of the LinkedIn post."""
    analytics: LinkedInPostAnalytics | None = None
    last_updated: dt.datetime | None = None
    """Time of the last update of these figures."""


class LinkedInPostReactionFrom(Model, kw_only=True, rename="camel"):
    """The person or organization that reacted."""

    urn: str | None = None
    """URN of the person or organization on LinkedIn."""
    name: str | None = None
    """Display name of the person or organization."""
    headline: str | None = None
    """Headline or job title."""
    username: str | None = None
    """Vanity name on LinkedIn."""
    profile_picture: str | None = None
    """URL of the profile picture."""
    profile_url: str | None = None
    """URL of the LinkedIn profile."""


class LinkedInPostReaction(Model, kw_only=True, rename="camel"):
    """LinkedIn post reaction."""

    reaction_type: str | None = None
    """Reaction type as LinkedIn names it: `LIKE`, `PRAISE`, `EMPATHY`, `INTEREST`,
    `APPRECIATION`, or `ENTERTAINMENT`.
    """
    reaction_label: str | None = None
    """Reaction name for display: Like, Celebrate, Love, Insightful, Support, or Funny."""
    reacted_at: dt.datetime | None = None
    """Time of the reaction."""
    from_: LinkedInPostReactionFrom | None = None
    """The person or organization that reacted."""


class LinkedInPostReactionPagination(Model, kw_only=True, rename="camel"):
    """LinkedIn post reaction pagination."""

    has_more: bool | None = None
    """Whether there are more reactions after this page."""
    cursor: str | None = None
    """Offset of the next page, to send as `cursor`."""
    total: int | None = None
    """Number of reactions in all, when available."""


class GetLinkedInPostReactionsResponse(Model, kw_only=True, rename="camel"):
    """One page of reactions, with the profiles of those who reacted."""

    account_id: str | None = None
    """ID of the LinkedIn account."""
    platform: str | None = None
    """Platform of the account, `linkedin`."""
    account_type: str | None = None
    """Type of the account, such as `organization`."""
    username: str | None = None
    post_urn: str | None = None
    """URN of the LinkedIn post."""
    reactions: list[LinkedInPostReaction] | None = None
    pagination: LinkedInPostReactionPagination | None = None
    last_updated: dt.datetime | None = None
    """Time of the last update of this data."""
