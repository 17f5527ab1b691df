"""Analytics: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._base import AsyncResource, Resource
from .._omit import Omit, omit
from .._operation import Operation, Paging

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Coroutine
    from typing import Any, Literal, Unpack

    from .._omit import Omit
    from .._options import RequestOptions
    from .._pages import AsyncPages, Page
    from ..models.analytics import (
        AnalyticsListResponse,
        AnalyticsListResponsePost,
        AnalyticsOrder,
        AnalyticsSinglePostResponse,
        AnalyticsSortBy,
        AnalyticsSource,
        BestTimeToPostSource,
        ContentDecaySource,
        DailyMetricSource,
        GetBestTimeToPostResponse,
        GetContentDecayResponse,
        GetDailyMetricsResponse,
        GetLinkedInPostAnalyticsResponse,
        GetLinkedInPostReactionsResponse,
        GetPostTimelineResponse,
        GetPostingFrequencyResponse,
        LinkedInAggregateAnalyticsAggregation,
        LinkedInAggregateAnalyticsDailyResponse,
        LinkedInAggregateAnalyticsTotalResponse,
        LinkedInPostReaction,
        PostingFrequencySource,
        YouTubeDailyViewsResponse,
    )

_GET_POST_ID = Operation(
    "analytics.get",
    "GET",
    "/v1/analytics",
    "analytics:AnalyticsSinglePostResponse",
    errors={
        "401": "errors:UnauthorizedBody",
        "402": "errors:PaymentRequiredBody",
        "404": "errors:NotFoundBody",
        "500": "errors:ErrorResponse",
    },
)
_GET = Operation(
    "analytics.get",
    "GET",
    "/v1/analytics",
    "analytics:AnalyticsListResponse",
    errors={
        "401": "errors:UnauthorizedBody",
        "402": "errors:PaymentRequiredBody",
        "404": "errors:NotFoundBody",
        "500": "errors:ErrorResponse",
    },
    page=Paging(
        "page",
        ("posts",),
        "page",
        pages=("pagination", "pages"),
        total=("pagination", "total"),
        limit="limit",
    ),
)
_GET_YOUTUBE_DAILY_VIEWS = Operation(
    "analytics.get_youtube_daily_views",
    "GET",
    "/v1/analytics/youtube/daily-views",
    "analytics:YouTubeDailyViewsResponse",
    errors={
        "400": "errors:BadRequestBody",
        "401": "errors:UnauthorizedBody",
        "402": "errors:PaymentRequiredBody",
        "403": "errors:ForbiddenBody",
        "412": "errors:YouTubeScopeMissingResponse",
        "500": "errors:InternalErrorBody",
    },
)
_GET_DAILY_METRICS = Operation(
    "analytics.get_daily_metrics",
    "GET",
    "/v1/analytics/daily-metrics",
    "analytics:GetDailyMetricsResponse",
    errors={"401": "errors:UnauthorizedBody", "402": "errors:PaymentRequiredBody"},
)
_GET_BEST_TIME_TO_POST = Operation(
    "analytics.get_best_time_to_post",
    "GET",
    "/v1/analytics/best-time",
    "analytics:GetBestTimeToPostResponse",
    errors={"401": "errors:UnauthorizedBody", "403": "errors:BestTimeToPostForbiddenBody"},
)
_GET_CONTENT_DECAY = Operation(
    "analytics.get_content_decay",
    "GET",
    "/v1/analytics/content-decay",
    "analytics:GetContentDecayResponse",
    errors={"401": "errors:UnauthorizedBody", "403": "errors:BestTimeToPostForbiddenBody"},
)
_GET_POSTING_FREQUENCY = Operation(
    "analytics.get_posting_frequency",
    "GET",
    "/v1/analytics/posting-frequency",
    "analytics:GetPostingFrequencyResponse",
    errors={"401": "errors:UnauthorizedBody", "403": "errors:BestTimeToPostForbiddenBody"},
)
_GET_POST_TIMELINE = Operation(
    "analytics.get_post_timeline",
    "GET",
    "/v1/analytics/post-timeline",
    "analytics:GetPostTimelineResponse",
    errors={
        "400": "errors:BadRequestBody",
        "401": "errors:UnauthorizedBody",
        "402": "errors:PaymentRequiredBody",
        "403": "errors:ForbiddenBody",
        "404": "errors:NotFoundBody",
    },
)
_GET_LINKEDIN_AGGREGATE_AGGREGATION_DAILY = Operation(
    "analytics.get_linkedin_aggregate",
    "GET",
    "/v1/accounts/{accountId}/linkedin-aggregate-analytics",
    "analytics:LinkedInAggregateAnalyticsDailyResponse",
    errors={
        "400": "errors:LinkedInAggregateAnalyticsBadRequestBody",
        "401": "errors:UnauthorizedBody",
        "402": "errors:PaymentRequiredBody",
        "403": "errors:LinkedInAggregateAnalyticsForbiddenBody",
    },
)
_GET_LINKEDIN_AGGREGATE = Operation(
    "analytics.get_linkedin_aggregate",
    "GET",
    "/v1/accounts/{accountId}/linkedin-aggregate-analytics",
    "analytics:LinkedInAggregateAnalyticsTotalResponse",
    errors={
        "400": "errors:LinkedInAggregateAnalyticsBadRequestBody",
        "401": "errors:UnauthorizedBody",
        "402": "errors:PaymentRequiredBody",
        "403": "errors:LinkedInAggregateAnalyticsForbiddenBody",
    },
)
_GET_LINKEDIN_POST = Operation(
    "analytics.get_linkedin_post",
    "GET",
    "/v1/accounts/{accountId}/linkedin-post-analytics",
    "analytics:GetLinkedInPostAnalyticsResponse",
    errors={
        "400": "errors:LinkedInPostAnalyticsBadRequestBody",
        "401": "errors:UnauthorizedBody",
        "403": "errors:LinkedInAggregateAnalyticsForbiddenBody",
        "404": "errors:LinkedInPostAnalyticsNotFoundBody",
    },
)
_GET_LINKEDIN_POST_REACTIONS = Operation(
    "analytics.get_linkedin_post_reactions",
    "GET",
    "/v1/accounts/{accountId}/linkedin-post-reactions",
    "analytics:GetLinkedInPostReactionsResponse",
    errors={"400": "errors:LinkedInPostReactionBadRequestBody", "401": "errors:UnauthorizedBody"},
    page=Paging(
        "cursor",
        ("reactions",),
        "cursor",
        next=("pagination", "cursor"),
        more=("pagination", "has_more"),
        total=("pagination", "total"),
        limit="limit",
    ),
)


class Analytics(Resource):
    """Read performance metrics of posts and accounts."""

    @overload
    def get(
        self,
        *,
        post_id: str,
        platform: str | Omit = omit,
        profile_id: str | Omit = omit,
        source: AnalyticsSource | Omit = omit,
        from_date: dt.date | str | Omit = omit,
        to_date: dt.date | str | Omit = omit,
        limit: int | Omit = omit,
        page: int | Omit = omit,
        sort_by: AnalyticsSortBy | Omit = omit,
        order: AnalyticsOrder | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AnalyticsSinglePostResponse: ...

    @overload
    def get(
        self,
        *,
        platform: str | Omit = omit,
        profile_id: str | Omit = omit,
        source: AnalyticsSource | Omit = omit,
        from_date: dt.date | str | Omit = omit,
        to_date: dt.date | str | Omit = omit,
        limit: int | Omit = omit,
        page: int | Omit = omit,
        sort_by: AnalyticsSortBy | Omit = omit,
        order: AnalyticsOrder | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[AnalyticsListResponsePost, AnalyticsListResponse]: ...

    def get(
        self,
        *,
        post_id: str | Omit = omit,
        platform: str | Omit = omit,
        profile_id: str | Omit = omit,
        source: AnalyticsSource | Omit = omit,
        from_date: dt.date | str | Omit = omit,
        to_date: dt.date | str | Omit = omit,
        limit: int | Omit = omit,
        page: int | Omit = omit,
        sort_by: AnalyticsSortBy | Omit = omit,
        order: AnalyticsOrder | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AnalyticsSinglePostResponse | Page[AnalyticsListResponsePost, AnalyticsListResponse]:
        """Get post analytics.

        With `post_id`, returns the analytics of that one post. Without it, returns a page of posts
        with overview figures.

        - Both Late post IDs and external post IDs work; Late IDs are resolved for you.
        - Data is cached and refreshed no more than once an hour.
        - Needs the Analytics add-on.
        - Follower figures are in `GET /v1/accounts/follower-stats`.

        Args:
            post_id: ID of a single post to return, either a Late post ID or an external post ID; a
                Late ID resolves to the analytics of the external post.
            platform: Platform to return; `all`, the default, covers every platform.
            profile_id: ID of the profile to return; `all`, the default, covers every profile.
            source: Origin of the posts: `late` for those published through the Late API, `external`
                for those synced from a platform, `all` for both. Default: `"all"`.
            from_date: First day to include, as `YYYY-MM-DD`.
            to_date: Last day to include, as `YYYY-MM-DD`.
            limit: Number of posts per page, from 1 to 100. Default: `50`.
            page: Page to return, counted from 1. At least 1. Default: `1`.
            sort_by: Whether to order by date or by engagement. Default: `"date"`.
            order: Direction of the order. Default: `"desc"`.

        Returns:
            Analytics of one post, or a page of posts, depending on `post_id`.

        Raises:
            AuthenticationError: The API key is missing or invalid.
            PaymentRequiredError: You do not have the Analytics add-on.
            NotFoundError: The requested resource does not exist.
            ServerError: Late failed to handle the request.

        Example:
            for post in late.analytics.get(source="all", from_date=dt.date(2026, 12, 1)):
                print(post)
        """
        if not isinstance(post_id, Omit):
            return self._call(
                _GET_POST_ID,
                options,
                query={
                    "postId": post_id,
                    "platform": platform,
                    "profileId": profile_id,
                    "source": source,
                    "fromDate": from_date,
                    "toDate": to_date,
                    "limit": limit,
                    "page": page,
                    "sortBy": sort_by,
                    "order": order,
                },
            )
        return self._pages(
            _GET,
            options,
            query={
                "postId": post_id,
                "platform": platform,
                "profileId": profile_id,
                "source": source,
                "fromDate": from_date,
                "toDate": to_date,
                "limit": limit,
                "page": page,
                "sortBy": sort_by,
                "order": order,
            },
        )

    def get_youtube_daily_views(
        self,
        *,
        video_id: str,
        account_id: str,
        start_date: dt.date | str | Omit = omit,
        end_date: dt.date | str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> YouTubeDailyViewsResponse:
        """Get daily views of a video.

        Returns views, watch time, and subscriber changes of a YouTube video for each day.

        - Needs the Analytics add-on, and the `yt-analytics.readonly` scope; the account may have to
          be authorized again.
        - Data arrives 2 to 3 days late.
        - The range covers at most 90 days; the default is the last 30.

        Args:
            video_id: ID of the YouTube video, such as `dQw4w9WgXcQ`.
            account_id: Late ID of the YouTube account.
            start_date: First day, as `YYYY-MM-DD`; defaults to 30 days ago.
            end_date: Last day, as `YYYY-MM-DD`; defaults to 3 days ago, because YouTube data
                arrives late.

        Returns:
            Figures of the video, day by day.

        Raises:
            BadRequestError: A parameter is missing or invalid.
            AuthenticationError: The API key is missing or invalid.
            PaymentRequiredError: You do not have the Analytics add-on.
            PermissionDeniedError: You have no access to this account.
            APIStatusError: The account has not granted the YouTube Analytics scope.
            ServerError: Late failed to handle the request.

        Example:
            late.analytics.get_youtube_daily_views(
                video_id="dQw4w9WgXcQ",
                account_id="66f1a2b3c4d5e6f708192ad7",
                start_date=dt.date(2026, 12, 1),
                end_date=dt.date(2026, 12, 31),
            )
        """
        return self._call(
            _GET_YOUTUBE_DAILY_VIEWS,
            options,
            query={
                "videoId": video_id,
                "accountId": account_id,
                "startDate": start_date,
                "endDate": end_date,
            },
        )

    def get_daily_metrics(
        self,
        *,
        platform: str | Omit = omit,
        profile_id: str | Omit = omit,
        from_date: dt.datetime | str | Omit = omit,
        to_date: dt.datetime | str | Omit = omit,
        source: DailyMetricSource | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> GetDailyMetricsResponse:
        """Get daily metrics.

        Returns metrics aggregated by day, and a breakdown by platform. Each day has the number of
        posts, how they spread over platforms, and the sums of impressions, reach, likes, comments,
        shares, saves, clicks, and views. The range defaults to the last 180 days. Needs the
        Analytics add-on.

        Args:
            platform: Platform to return, such as `instagram` or `tiktok`; all platforms if omitted.
            profile_id: ID of the profile to return; all profiles if omitted.
            from_date: Start of the range, inclusive, in ISO 8601; defaults to 180 days ago.
            to_date: End of the range, inclusive, in ISO 8601; defaults to now.
            source: Origin of the posts: `late` for those published through Late, `external` for
                those imported from a platform, `all` for both. Default: `"all"`.

        Returns:
            Metrics by day and by platform.

        Raises:
            AuthenticationError: The API key is missing or invalid.
            PaymentRequiredError: You do not have the Analytics add-on.

        Example:
            late.analytics.get_daily_metrics(
                from_date=dt.datetime(2026, 12, 1, 10, 0, tzinfo=dt.UTC), source="all"
            )
        """
        return self._call(
            _GET_DAILY_METRICS,
            options,
            query={
                "platform": platform,
                "profileId": profile_id,
                "fromDate": from_date,
                "toDate": to_date,
                "source": source,
            },
        )

    def get_best_time_to_post(
        self,
        *,
        platform: str | Omit = omit,
        profile_id: str | Omit = omit,
        source: BestTimeToPostSource | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> GetBestTimeToPostResponse:
        """Get the best times to post.

        Finds out when your posts do best. All published posts are grouped by weekday and hour in
        UTC, and each slot gets its average engagement, so that you can schedule posts at the best
        times. Needs the Analytics add-on.

        Args:
            platform: Platform to analyze, such as `instagram` or `tiktok`; all platforms if
                omitted.
            profile_id: ID of the profile to analyze; all profiles if omitted.
            source: Origin of the posts: `late` for those published through Late, `external` for
                those imported from a platform, `all` for both. Default: `"all"`.

        Returns:
            Average engagement by weekday and hour.

        Raises:
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: You do not have the Analytics add-on.

        Example:
            late.analytics.get_best_time_to_post(platform="instagram", source="all")
        """
        return self._call(
            _GET_BEST_TIME_TO_POST,
            options,
            query={"platform": platform, "profileId": profile_id, "source": source},
        )

    def get_content_decay(
        self,
        *,
        platform: str | Omit = omit,
        profile_id: str | Omit = omit,
        source: ContentDecaySource | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> GetContentDecayResponse:
        """Get content decay.

        Shows how engagement builds up after a post is published, and so how long content stays
        alive. Each bucket gives the share of the final engagement that posts had reached by then,
        for example 78% within 24 hours. Needs the Analytics add-on.

        Args:
            platform: Platform to analyze, such as `instagram` or `tiktok`; all platforms if
                omitted.
            profile_id: ID of the profile to analyze; all profiles if omitted.
            source: Origin of the posts: `late` for those published through Late, `external` for
                those imported from a platform, `all` for both. Default: `"all"`.

        Returns:
            Share of engagement reached, by time window.

        Raises:
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: You do not have the Analytics add-on.

        Example:
            late.analytics.get_content_decay(platform="instagram", source="all")
        """
        return self._call(
            _GET_CONTENT_DECAY,
            options,
            query={"platform": platform, "profileId": profile_id, "source": source},
        )

    def get_posting_frequency(
        self,
        *,
        platform: str | Omit = omit,
        profile_id: str | Omit = omit,
        source: PostingFrequencySource | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> GetPostingFrequencyResponse:
        """Compare posting frequency with engagement.

        Relates the number of posts per week to the engagement rate, platform by platform, to help
        you find the best cadence for each. Each row is one pair of platform and posts per week,
        with the average engagement rate over all weeks at that frequency. Needs the Analytics
        add-on.

        Args:
            platform: Platform to analyze, such as `instagram` or `tiktok`; all platforms if
                omitted.
            profile_id: ID of the profile to analyze; all profiles if omitted.
            source: Origin of the posts: `late` for those published through Late, `external` for
                those imported from a platform, `all` for both. Default: `"all"`.

        Returns:
            Engagement by platform and frequency.

        Raises:
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: You do not have the Analytics add-on.

        Example:
            late.analytics.get_posting_frequency(platform="instagram", source="all")
        """
        return self._call(
            _GET_POSTING_FREQUENCY,
            options,
            query={"platform": platform, "profileId": profile_id, "source": source},
        )

    def get_post_timeline(
        self,
        *,
        post_id: str,
        from_date: dt.datetime | str | Omit = omit,
        to_date: dt.datetime | str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> GetPostTimelineResponse:
        """Get the timeline of a post.

        Shows how the metrics of one post (impressions, likes, and so on) developed day by day since
        it was published. Each row is one day on one platform; a Late post on several platforms has
        separate rows for each. Needs the Analytics add-on.

        Args:
            post_id: ID of the post: an external post ID, a `platformPostId`, or a Late post ID.
            from_date: Start of the range in ISO 8601; defaults to 90 days ago.
            to_date: End of the range in ISO 8601; defaults to now.

        Returns:
            Metrics of the post, day by day.

        Raises:
            BadRequestError: The `post_id` parameter is missing.
            AuthenticationError: The API key is missing or invalid.
            PaymentRequiredError: You do not have the Analytics add-on.
            PermissionDeniedError: The post belongs to someone else, or the scope of the API key
                does not cover it.
            NotFoundError: There is no such post.

        Example:
            late.analytics.get_post_timeline(
                post_id="66f1a2b3c4d5e6f708192a41",
                from_date=dt.datetime(2026, 12, 1, 10, 0, tzinfo=dt.UTC),
                to_date=dt.datetime(2026, 12, 31, 10, 0, tzinfo=dt.UTC),
            )
        """
        return self._call(
            _GET_POST_TIMELINE,
            options,
            query={"postId": post_id, "fromDate": from_date, "toDate": to_date},
        )

    @overload
    def get_linkedin_aggregate(
        self,
        account_id: str,
        *,
        aggregation: Literal["DAILY"],
        start_date: dt.date | str | Omit = omit,
        end_date: dt.date | str | Omit = omit,
        metrics: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> LinkedInAggregateAnalyticsDailyResponse: ...

    @overload
    def get_linkedin_aggregate(
        self,
        account_id: str,
        *,
        aggregation: Literal["TOTAL"] | Omit = omit,
        start_date: dt.date | str | Omit = omit,
        end_date: dt.date | str | Omit = omit,
        metrics: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> LinkedInAggregateAnalyticsTotalResponse: ...

    def get_linkedin_aggregate(
        self,
        account_id: str,
        *,
        aggregation: LinkedInAggregateAnalyticsAggregation | Omit = omit,
        start_date: dt.date | str | Omit = omit,
        end_date: dt.date | str | Omit = omit,
        metrics: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> LinkedInAggregateAnalyticsDailyResponse | LinkedInAggregateAnalyticsTotalResponse:
        """Get LinkedIn aggregate analytics.

        Returns analytics for all posts of a LinkedIn personal account together, as totals or as a
        daily series.

        - Works for personal accounts only. For organization accounts, use `/v1/analytics`.
        - Needs the Analytics add-on.
        - Needs the `r_member_postAnalytics` scope. Without it, the call fails with status 403.

        Args:
            account_id: ID of the LinkedIn personal account.
            aggregation: `TOTAL` returns totals and `DAILY` returns a time series, in which
                `MEMBERS_REACHED` is not available. The default, `TOTAL`, gives lifetime totals.
                Default: `"TOTAL"`.
            start_date: First day of the range, as `YYYY-MM-DD`; leave it out to get lifetime
                analytics.
            end_date: End of the range, as `YYYY-MM-DD`; this day itself is excluded, and the
                default is today.
            metrics: Metrics to return, separated by commas: `IMPRESSION`, `MEMBERS_REACHED`,
                `REACTION`, `COMMENT`, `RESHARE`. The default is all of them.

        Returns:
            Analytics in the form that `aggregation` asks for.

        Raises:
            BadRequestError: A parameter or the account is not valid for this call.
            AuthenticationError: The API key is missing or invalid.
            PaymentRequiredError: This call needs the Analytics add-on.
            PermissionDeniedError: The account has not granted the LinkedIn scope this call needs.
            NotFoundError: The account does not exist.

        Example:
            late.analytics.get_linkedin_aggregate(
                "66f1a2b3c4d5e6f708192ad7",
                start_date=dt.date(2026, 12, 1),
                end_date=dt.date(2026, 12, 31),
            )
        """
        if aggregation == "DAILY":
            return self._call(
                _GET_LINKEDIN_AGGREGATE_AGGREGATION_DAILY,
                options,
                path=(account_id,),
                query={
                    "aggregation": aggregation,
                    "startDate": start_date,
                    "endDate": end_date,
                    "metrics": metrics,
                },
            )
        return self._call(
            _GET_LINKEDIN_AGGREGATE,
            options,
            path=(account_id,),
            query={
                "aggregation": aggregation,
                "startDate": start_date,
                "endDate": end_date,
                "metrics": metrics,
            },
        )

    def get_linkedin_post(
        self, account_id: str, *, urn: str, **options: Unpack[RequestOptions]
    ) -> GetLinkedInPostAnalyticsResponse:
        """Get LinkedIn post analytics.

        Returns the analytics of one LinkedIn post, which you identify by its URN. Both personal and
        organization accounts are supported. The call needs the Analytics add-on and the matching
        LinkedIn scope.

        Args:
            account_id: ID of the LinkedIn account.
            urn: URN of the LinkedIn post.

        Returns:
            The analytics of the post.

        Raises:
            BadRequestError: The URN is missing or invalid, or the account is on another platform.
            AuthenticationError: The API key is missing or invalid.
            PaymentRequiredError: This call needs the Analytics add-on.
            PermissionDeniedError: The account has not granted the LinkedIn scope this call needs.
            NotFoundError: The account or the post does not exist.

        Example:
            late.analytics.get_linkedin_post("66f1a2b3c4d5e6f708192ad7", urn="urn")
        """
        return self._call(_GET_LINKEDIN_POST, options, path=(account_id,), query={"urn": urn})

    def get_linkedin_post_reactions(
        self,
        account_id: str,
        *,
        urn: str,
        limit: int | Omit = omit,
        cursor: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[LinkedInPostReaction, GetLinkedInPostReactionsResponse]:
        """List LinkedIn post reactions.

        Returns who reacted to a LinkedIn post and how. Each reaction comes with its type and the
        name, headline or job title, profile picture, and profile URL of the person or organization.

        - Works for organization (company page) accounts only. LinkedIn restricts the reaction data
          of personal profiles, because `r_member_social_feed` is a closed permission.
        - Needs the Analytics add-on and the matching LinkedIn scope.

        Args:
            account_id: ID of the LinkedIn organization account.
            urn: URN of the LinkedIn post.
            limit: How many reactions a page may hold, from 1 to 100, 25 by default. Default: `25`.
            cursor: Start index of the page, because pagination is based on offsets.

        Returns:
            One page of reactions, with the profiles of those who reacted.

        Raises:
            BadRequestError: The URN is missing or invalid, the account is on another platform, or
                LinkedIn does not offer this data.
            AuthenticationError: The API key is missing or invalid.
            PaymentRequiredError: This call needs the Analytics add-on.
            PermissionDeniedError: The account has not granted the LinkedIn scope this call needs.
            NotFoundError: The account or the post does not exist.

        Example:
            for reaction in late.analytics.get_linkedin_post_reactions(
                "66f1a2b3c4d5e6f708192ad7", urn="urn"
            ):
                print(reaction)
        """
        return self._pages(
            _GET_LINKEDIN_POST_REACTIONS,
            options,
            path=(account_id,),
            query={"urn": urn, "limit": limit, "cursor": cursor},
        )


class AsyncAnalytics(AsyncResource):
    """Read performance metrics of posts and accounts."""

    @overload
    def get(
        self,
        *,
        post_id: str,
        platform: str | Omit = omit,
        profile_id: str | Omit = omit,
        source: AnalyticsSource | Omit = omit,
        from_date: dt.date | str | Omit = omit,
        to_date: dt.date | str | Omit = omit,
        limit: int | Omit = omit,
        page: int | Omit = omit,
        sort_by: AnalyticsSortBy | Omit = omit,
        order: AnalyticsOrder | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Coroutine[Any, Any, AnalyticsSinglePostResponse]: ...

    @overload
    def get(
        self,
        *,
        platform: str | Omit = omit,
        profile_id: str | Omit = omit,
        source: AnalyticsSource | Omit = omit,
        from_date: dt.date | str | Omit = omit,
        to_date: dt.date | str | Omit = omit,
        limit: int | Omit = omit,
        page: int | Omit = omit,
        sort_by: AnalyticsSortBy | Omit = omit,
        order: AnalyticsOrder | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[AnalyticsListResponsePost, AnalyticsListResponse]: ...

    def get(
        self,
        *,
        post_id: str | Omit = omit,
        platform: str | Omit = omit,
        profile_id: str | Omit = omit,
        source: AnalyticsSource | Omit = omit,
        from_date: dt.date | str | Omit = omit,
        to_date: dt.date | str | Omit = omit,
        limit: int | Omit = omit,
        page: int | Omit = omit,
        sort_by: AnalyticsSortBy | Omit = omit,
        order: AnalyticsOrder | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> (
        Coroutine[Any, Any, AnalyticsSinglePostResponse]
        | AsyncPages[AnalyticsListResponsePost, AnalyticsListResponse]
    ):
        """Get post analytics.

        With `post_id`, returns the analytics of that one post. Without it, returns a page of posts
        with overview figures.

        - Both Late post IDs and external post IDs work; Late IDs are resolved for you.
        - Data is cached and refreshed no more than once an hour.
        - Needs the Analytics add-on.
        - Follower figures are in `GET /v1/accounts/follower-stats`.

        Args:
            post_id: ID of a single post to return, either a Late post ID or an external post ID; a
                Late ID resolves to the analytics of the external post.
            platform: Platform to return; `all`, the default, covers every platform.
            profile_id: ID of the profile to return; `all`, the default, covers every profile.
            source: Origin of the posts: `late` for those published through the Late API, `external`
                for those synced from a platform, `all` for both. Default: `"all"`.
            from_date: First day to include, as `YYYY-MM-DD`.
            to_date: Last day to include, as `YYYY-MM-DD`.
            limit: Number of posts per page, from 1 to 100. Default: `50`.
            page: Page to return, counted from 1. At least 1. Default: `1`.
            sort_by: Whether to order by date or by engagement. Default: `"date"`.
            order: Direction of the order. Default: `"desc"`.

        Returns:
            Analytics of one post, or a page of posts, depending on `post_id`.

        Raises:
            AuthenticationError: The API key is missing or invalid.
            PaymentRequiredError: You do not have the Analytics add-on.
            NotFoundError: The requested resource does not exist.
            ServerError: Late failed to handle the request.
        """
        if not isinstance(post_id, Omit):
            return self._call(
                _GET_POST_ID,
                options,
                query={
                    "postId": post_id,
                    "platform": platform,
                    "profileId": profile_id,
                    "source": source,
                    "fromDate": from_date,
                    "toDate": to_date,
                    "limit": limit,
                    "page": page,
                    "sortBy": sort_by,
                    "order": order,
                },
            )
        return self._pages(
            _GET,
            options,
            query={
                "postId": post_id,
                "platform": platform,
                "profileId": profile_id,
                "source": source,
                "fromDate": from_date,
                "toDate": to_date,
                "limit": limit,
                "page": page,
                "sortBy": sort_by,
                "order": order,
            },
        )

    async def get_youtube_daily_views(
        self,
        *,
        video_id: str,
        account_id: str,
        start_date: dt.date | str | Omit = omit,
        end_date: dt.date | str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> YouTubeDailyViewsResponse:
        """Get daily views of a video.

        Returns views, watch time, and subscriber changes of a YouTube video for each day.

        - Needs the Analytics add-on, and the `yt-analytics.readonly` scope; the account may have to
          be authorized again.
        - Data arrives 2 to 3 days late.
        - The range covers at most 90 days; the default is the last 30.

        Args:
            video_id: ID of the YouTube video, such as `dQw4w9WgXcQ`.
            account_id: Late ID of the YouTube account.
            start_date: First day, as `YYYY-MM-DD`; defaults to 30 days ago.
            end_date: Last day, as `YYYY-MM-DD`; defaults to 3 days ago, because YouTube data
                arrives late.

        Returns:
            Figures of the video, day by day.

        Raises:
            BadRequestError: A parameter is missing or invalid.
            AuthenticationError: The API key is missing or invalid.
            PaymentRequiredError: You do not have the Analytics add-on.
            PermissionDeniedError: You have no access to this account.
            APIStatusError: The account has not granted the YouTube Analytics scope.
            ServerError: Late failed to handle the request.
        """
        return await self._call(
            _GET_YOUTUBE_DAILY_VIEWS,
            options,
            query={
                "videoId": video_id,
                "accountId": account_id,
                "startDate": start_date,
                "endDate": end_date,
            },
        )

    async def get_daily_metrics(
        self,
        *,
        platform: str | Omit = omit,
        profile_id: str | Omit = omit,
        from_date: dt.datetime | str | Omit = omit,
        to_date: dt.datetime | str | Omit = omit,
        source: DailyMetricSource | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> GetDailyMetricsResponse:
        """Get daily metrics.

        Returns metrics aggregated by day, and a breakdown by platform. Each day has the number of
        posts, how they spread over platforms, and the sums of impressions, reach, likes, comments,
        shares, saves, clicks, and views. The range defaults to the last 180 days. Needs the
        Analytics add-on.

        Args:
            platform: Platform to return, such as `instagram` or `tiktok`; all platforms if omitted.
            profile_id: ID of the profile to return; all profiles if omitted.
            from_date: Start of the range, inclusive, in ISO 8601; defaults to 180 days ago.
            to_date: End of the range, inclusive, in ISO 8601; defaults to now.
            source: Origin of the posts: `late` for those published through Late, `external` for
                those imported from a platform, `all` for both. Default: `"all"`.

        Returns:
            Metrics by day and by platform.

        Raises:
            AuthenticationError: The API key is missing or invalid.
            PaymentRequiredError: You do not have the Analytics add-on.
        """
        return await self._call(
            _GET_DAILY_METRICS,
            options,
            query={
                "platform": platform,
                "profileId": profile_id,
                "fromDate": from_date,
                "toDate": to_date,
                "source": source,
            },
        )

    async def get_best_time_to_post(
        self,
        *,
        platform: str | Omit = omit,
        profile_id: str | Omit = omit,
        source: BestTimeToPostSource | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> GetBestTimeToPostResponse:
        """Get the best times to post.

        Finds out when your posts do best. All published posts are grouped by weekday and hour in
        UTC, and each slot gets its average engagement, so that you can schedule posts at the best
        times. Needs the Analytics add-on.

        Args:
            platform: Platform to analyze, such as `instagram` or `tiktok`; all platforms if
                omitted.
            profile_id: ID of the profile to analyze; all profiles if omitted.
            source: Origin of the posts: `late` for those published through Late, `external` for
                those imported from a platform, `all` for both. Default: `"all"`.

        Returns:
            Average engagement by weekday and hour.

        Raises:
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: You do not have the Analytics add-on.
        """
        return await self._call(
            _GET_BEST_TIME_TO_POST,
            options,
            query={"platform": platform, "profileId": profile_id, "source": source},
        )

    async def get_content_decay(
        self,
        *,
        platform: str | Omit = omit,
        profile_id: str | Omit = omit,
        source: ContentDecaySource | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> GetContentDecayResponse:
        """Get content decay.

        Shows how engagement builds up after a post is published, and so how long content stays
        alive. Each bucket gives the share of the final engagement that posts had reached by then,
        for example 78% within 24 hours. Needs the Analytics add-on.

        Args:
            platform: Platform to analyze, such as `instagram` or `tiktok`; all platforms if
                omitted.
            profile_id: ID of the profile to analyze; all profiles if omitted.
            source: Origin of the posts: `late` for those published through Late, `external` for
                those imported from a platform, `all` for both. Default: `"all"`.

        Returns:
            Share of engagement reached, by time window.

        Raises:
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: You do not have the Analytics add-on.
        """
        return await self._call(
            _GET_CONTENT_DECAY,
            options,
            query={"platform": platform, "profileId": profile_id, "source": source},
        )

    async def get_posting_frequency(
        self,
        *,
        platform: str | Omit = omit,
        profile_id: str | Omit = omit,
        source: PostingFrequencySource | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> GetPostingFrequencyResponse:
        """Compare posting frequency with engagement.

        Relates the number of posts per week to the engagement rate, platform by platform, to help
        you find the best cadence for each. Each row is one pair of platform and posts per week,
        with the average engagement rate over all weeks at that frequency. Needs the Analytics
        add-on.

        Args:
            platform: Platform to analyze, such as `instagram` or `tiktok`; all platforms if
                omitted.
            profile_id: ID of the profile to analyze; all profiles if omitted.
            source: Origin of the posts: `late` for those published through Late, `external` for
                those imported from a platform, `all` for both. Default: `"all"`.

        Returns:
            Engagement by platform and frequency.

        Raises:
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: You do not have the Analytics add-on.
        """
        return await self._call(
            _GET_POSTING_FREQUENCY,
            options,
            query={"platform": platform, "profileId": profile_id, "source": source},
        )

    async def get_post_timeline(
        self,
        *,
        post_id: str,
        from_date: dt.datetime | str | Omit = omit,
        to_date: dt.datetime | str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> GetPostTimelineResponse:
        """Get the timeline of a post.

        Shows how the metrics of one post (impressions, likes, and so on) developed day by day since
        it was published. Each row is one day on one platform; a Late post on several platforms has
        separate rows for each. Needs the Analytics add-on.

        Args:
            post_id: ID of the post: an external post ID, a `platformPostId`, or a Late post ID.
            from_date: Start of the range in ISO 8601; defaults to 90 days ago.
            to_date: End of the range in ISO 8601; defaults to now.

        Returns:
            Metrics of the post, day by day.

        Raises:
            BadRequestError: The `post_id` parameter is missing.
            AuthenticationError: The API key is missing or invalid.
            PaymentRequiredError: You do not have the Analytics add-on.
            PermissionDeniedError: The post belongs to someone else, or the scope of the API key
                does not cover it.
            NotFoundError: There is no such post.
        """
        return await self._call(
            _GET_POST_TIMELINE,
            options,
            query={"postId": post_id, "fromDate": from_date, "toDate": to_date},
        )

    @overload
    async def get_linkedin_aggregate(
        self,
        account_id: str,
        *,
        aggregation: Literal["DAILY"],
        start_date: dt.date | str | Omit = omit,
        end_date: dt.date | str | Omit = omit,
        metrics: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> LinkedInAggregateAnalyticsDailyResponse: ...

    @overload
    async def get_linkedin_aggregate(
        self,
        account_id: str,
        *,
        aggregation: Literal["TOTAL"] | Omit = omit,
        start_date: dt.date | str | Omit = omit,
        end_date: dt.date | str | Omit = omit,
        metrics: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> LinkedInAggregateAnalyticsTotalResponse: ...

    async def get_linkedin_aggregate(
        self,
        account_id: str,
        *,
        aggregation: LinkedInAggregateAnalyticsAggregation | Omit = omit,
        start_date: dt.date | str | Omit = omit,
        end_date: dt.date | str | Omit = omit,
        metrics: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> LinkedInAggregateAnalyticsDailyResponse | LinkedInAggregateAnalyticsTotalResponse:
        """Get LinkedIn aggregate analytics.

        Returns analytics for all posts of a LinkedIn personal account together, as totals or as a
        daily series.

        - Works for personal accounts only. For organization accounts, use `/v1/analytics`.
        - Needs the Analytics add-on.
        - Needs the `r_member_postAnalytics` scope. Without it, the call fails with status 403.

        Args:
            account_id: ID of the LinkedIn personal account.
            aggregation: `TOTAL` returns totals and `DAILY` returns a time series, in which
                `MEMBERS_REACHED` is not available. The default, `TOTAL`, gives lifetime totals.
                Default: `"TOTAL"`.
            start_date: First day of the range, as `YYYY-MM-DD`; leave it out to get lifetime
                analytics.
            end_date: End of the range, as `YYYY-MM-DD`; this day itself is excluded, and the
                default is today.
            metrics: Metrics to return, separated by commas: `IMPRESSION`, `MEMBERS_REACHED`,
                `REACTION`, `COMMENT`, `RESHARE`. The default is all of them.

        Returns:
            Analytics in the form that `aggregation` asks for.

        Raises:
            BadRequestError: A parameter or the account is not valid for this call.
            AuthenticationError: The API key is missing or invalid.
            PaymentRequiredError: This call needs the Analytics add-on.
            PermissionDeniedError: The account has not granted the LinkedIn scope this call needs.
            NotFoundError: The account does not exist.
        """
        if aggregation == "DAILY":
            return await self._call(
                _GET_LINKEDIN_AGGREGATE_AGGREGATION_DAILY,
                options,
                path=(account_id,),
                query={
                    "aggregation": aggregation,
                    "startDate": start_date,
                    "endDate": end_date,
                    "metrics": metrics,
                },
            )
        return await self._call(
            _GET_LINKEDIN_AGGREGATE,
            options,
            path=(account_id,),
            query={
                "aggregation": aggregation,
                "startDate": start_date,
                "endDate": end_date,
                "metrics": metrics,
            },
        )

    async def get_linkedin_post(
        self, account_id: str, *, urn: str, **options: Unpack[RequestOptions]
    ) -> GetLinkedInPostAnalyticsResponse:
        """Get LinkedIn post analytics.

        Returns the analytics of one LinkedIn post, which you identify by its URN. Both personal and
        organization accounts are supported. The call needs the Analytics add-on and the matching
        LinkedIn scope.

        Args:
            account_id: ID of the LinkedIn account.
            urn: URN of the LinkedIn post.

        Returns:
            The analytics of the post.

        Raises:
            BadRequestError: The URN is missing or invalid, or the account is on another platform.
            AuthenticationError: The API key is missing or invalid.
            PaymentRequiredError: This call needs the Analytics add-on.
            PermissionDeniedError: The account has not granted the LinkedIn scope this call needs.
            NotFoundError: The account or the post does not exist.
        """
        return await self._call(_GET_LINKEDIN_POST, options, path=(account_id,), query={"urn": urn})

    def get_linkedin_post_reactions(
        self,
        account_id: str,
        *,
        urn: str,
        limit: int | Omit = omit,
        cursor: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[LinkedInPostReaction, GetLinkedInPostReactionsResponse]:
        """List LinkedIn post reactions.

        Returns who reacted to a LinkedIn post and how. Each reaction comes with its type and the
        name, headline or job title, profile picture, and profile URL of the person or organization.

        - Works for organization (company page) accounts only. LinkedIn restricts the reaction data
          of personal profiles, because `r_member_social_feed` is a closed permission.
        - Needs the Analytics add-on and the matching LinkedIn scope.

        Args:
            account_id: ID of the LinkedIn organization account.
            urn: URN of the LinkedIn post.
            limit: How many reactions a page may hold, from 1 to 100, 25 by default. Default: `25`.
            cursor: Start index of the page, because pagination is based on offsets.

        Returns:
            One page of reactions, with the profiles of those who reacted.

        Raises:
            BadRequestError: The URN is missing or invalid, the account is on another platform, or
                LinkedIn does not offer this data.
            AuthenticationError: The API key is missing or invalid.
            PaymentRequiredError: This call needs the Analytics add-on.
            PermissionDeniedError: The account has not granted the LinkedIn scope this call needs.
            NotFoundError: The account or the post does not exist.
        """
        return self._pages(
            _GET_LINKEDIN_POST_REACTIONS,
            options,
            path=(account_id,),
            query={"urn": urn, "limit": limit, "cursor": cursor},
        )
