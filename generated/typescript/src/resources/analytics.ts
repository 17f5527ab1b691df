import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { type Pages, pages } from "../core/pages.js";
import { byCursor, byPage } from "../core/paging.js";
import { Resource } from "../core/resource.js";
import type {
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
} from "../models/analytics.js";
import {
  readAnalyticsListResponse,
  readAnalyticsSinglePostResponse,
  readGetBestTimeToPostResponse,
  readGetContentDecayResponse,
  readGetLinkedInPostAnalyticsResponse,
  readGetLinkedInPostReactionsResponse,
  readGetPostingFrequencyResponse,
  readLinkedInAggregateAnalyticsDailyResponse,
  readLinkedInAggregateAnalyticsTotalResponse,
  readYouTubeDailyViewsResponse,
} from "../readings/analytics.js";

const GET_POST_ID: Operation = {
  name: "analytics.get",
  method: "GET",
  path: "/v1/analytics",
  query: "postId platform profileId source fromDate toDate limit page sortBy order",
  result: readAnalyticsSinglePostResponse,
  answer: "postId",
  errors: { 401: {}, 402: {}, 404: {}, 500: {} },
};

const GET: Operation = {
  name: "analytics.get",
  method: "GET",
  path: "/v1/analytics",
  query: "postId platform profileId source fromDate toDate limit page sortBy order",
  result: readAnalyticsListResponse,
  errors: { 401: {}, 402: {}, 404: {}, 500: {} },
  page: {
    turn: byPage,
    items: "posts",
    param: "page",
    pages: "pagination.pages",
    total: "pagination.total",
  },
};

const GET_YOUTUBE_DAILY_VIEWS: Operation = {
  name: "analytics.getYouTubeDailyViews",
  method: "GET",
  path: "/v1/analytics/youtube/daily-views",
  query: "videoId accountId startDate endDate",
  result: readYouTubeDailyViewsResponse,
  errors: { 400: {}, 401: {}, 402: {}, 403: {}, 412: {}, 500: {} },
};

const GET_DAILY_METRICS: Operation = {
  name: "analytics.getDailyMetrics",
  method: "GET",
  path: "/v1/analytics/daily-metrics",
  query: "platform profileId fromDate toDate source",
  errors: { 401: {}, 402: {} },
};

const GET_BEST_TIME_TO_POST: Operation = {
  name: "analytics.getBestTimeToPost",
  method: "GET",
  path: "/v1/analytics/best-time",
  query: "platform profileId source",
  result: readGetBestTimeToPostResponse,
  errors: { 401: {}, 403: {} },
};

const GET_CONTENT_DECAY: Operation = {
  name: "analytics.getContentDecay",
  method: "GET",
  path: "/v1/analytics/content-decay",
  query: "platform profileId source",
  result: readGetContentDecayResponse,
  errors: { 401: {}, 403: {} },
};

const GET_POSTING_FREQUENCY: Operation = {
  name: "analytics.getPostingFrequency",
  method: "GET",
  path: "/v1/analytics/posting-frequency",
  query: "platform profileId source",
  result: readGetPostingFrequencyResponse,
  errors: { 401: {}, 403: {} },
};

const GET_POST_TIMELINE: Operation = {
  name: "analytics.getPostTimeline",
  method: "GET",
  path: "/v1/analytics/post-timeline",
  query: "postId fromDate toDate",
  errors: { 400: {}, 401: {}, 402: {}, 403: {}, 404: {} },
};

const GET_LINKEDIN_AGGREGATE_AGGREGATION_DAILY: Operation = {
  name: "analytics.getLinkedInAggregate",
  method: "GET",
  path: "/v1/accounts/{accountId}/linkedin-aggregate-analytics",
  query: "aggregation startDate endDate metrics",
  result: readLinkedInAggregateAnalyticsDailyResponse,
  answer: "aggregation DAILY",
  errors: { 400: {}, 401: {}, 402: {}, 403: {} },
};

const GET_LINKEDIN_AGGREGATE: Operation = {
  name: "analytics.getLinkedInAggregate",
  method: "GET",
  path: "/v1/accounts/{accountId}/linkedin-aggregate-analytics",
  query: "aggregation startDate endDate metrics",
  result: readLinkedInAggregateAnalyticsTotalResponse,
  errors: { 400: {}, 401: {}, 402: {}, 403: {} },
};

const GET_LINKEDIN_POST: Operation = {
  name: "analytics.getLinkedInPost",
  method: "GET",
  path: "/v1/accounts/{accountId}/linkedin-post-analytics",
  query: "urn",
  result: readGetLinkedInPostAnalyticsResponse,
  errors: { 400: {}, 401: {}, 403: {}, 404: {} },
};

const GET_LINKEDIN_POST_REACTIONS: Operation = {
  name: "analytics.getLinkedInPostReactions",
  method: "GET",
  path: "/v1/accounts/{accountId}/linkedin-post-reactions",
  query: "urn limit cursor",
  result: readGetLinkedInPostReactionsResponse,
  errors: { 400: {}, 401: {} },
  page: {
    turn: byCursor,
    items: "reactions",
    param: "cursor",
    next: "pagination.cursor",
    more: "pagination.hasMore",
    total: "pagination.total",
  },
};

/** What {@link Analytics.get} takes. */
export interface AnalyticsGetParams {
  /**
   * ID of a single post to return, either a Late post ID or an external post ID; a Late ID resolves
   * to the analytics of the external post.
   */
  postId?: string | undefined;
  /** Platform to return; `all`, the default, covers every platform. */
  platform?: string | undefined;
  /** ID of the profile to return; `all`, the default, covers every profile. */
  profileId?: string | undefined;
  /**
   * Origin of the posts: `late` for those published through the Late API, `external` for those
   * synced from a platform, `all` for both. Default: `"all"`.
   */
  source?: AnalyticsSource | undefined;
  /** First day to include, as `YYYY-MM-DD`. */
  fromDate?: string | undefined;
  /** Last day to include, as `YYYY-MM-DD`. */
  toDate?: string | undefined;
  /** Number of posts per page, from 1 to 100. Default: `50`. */
  limit?: number | undefined;
  /** Page to return, counted from 1. At least 1. Default: `1`. */
  page?: number | undefined;
  /** Whether to order by date or by engagement. Default: `"date"`. */
  sortBy?: AnalyticsSortBy | undefined;
  /** Direction of the order. Default: `"desc"`. */
  order?: AnalyticsOrder | undefined;
}

/** What {@link Analytics.getYouTubeDailyViews} takes. */
export interface AnalyticsGetYouTubeDailyViewsParams {
  /** ID of the YouTube video, such as `dQw4w9WgXcQ`. */
  videoId: string;
  /** Late ID of the YouTube account. */
  accountId: string;
  /** First day, as `YYYY-MM-DD`; defaults to 30 days ago. */
  startDate?: string | undefined;
  /** Last day, as `YYYY-MM-DD`; defaults to 3 days ago, because YouTube data arrives late. */
  endDate?: string | undefined;
}

/** What {@link Analytics.getDailyMetrics} takes. */
export interface AnalyticsGetDailyMetricsParams {
  /** Platform to return, such as `instagram` or `tiktok`; all platforms if omitted. */
  platform?: string | undefined;
  /** ID of the profile to return; all profiles if omitted. */
  profileId?: string | undefined;
  /** Start of the range, inclusive, in ISO 8601; defaults to 180 days ago. */
  fromDate?: Date | undefined;
  /** End of the range, inclusive, in ISO 8601; defaults to now. */
  toDate?: Date | undefined;
  /**
   * Origin of the posts: `late` for those published through Late, `external` for those imported
   * from a platform, `all` for both. Default: `"all"`.
   */
  source?: DailyMetricSource | undefined;
}

/** What {@link Analytics.getBestTimeToPost} takes. */
export interface AnalyticsGetBestTimeToPostParams {
  /** Platform to analyze, such as `instagram` or `tiktok`; all platforms if omitted. */
  platform?: string | undefined;
  /** ID of the profile to analyze; all profiles if omitted. */
  profileId?: string | undefined;
  /**
   * Origin of the posts: `late` for those published through Late, `external` for those imported
   * from a platform, `all` for both. Default: `"all"`.
   */
  source?: BestTimeToPostSource | undefined;
}

/** What {@link Analytics.getContentDecay} takes. */
export interface AnalyticsGetContentDecayParams {
  /** Platform to analyze, such as `instagram` or `tiktok`; all platforms if omitted. */
  platform?: string | undefined;
  /** ID of the profile to analyze; all profiles if omitted. */
  profileId?: string | undefined;
  /**
   * Origin of the posts: `late` for those published through Late, `external` for those imported
   * from a platform, `all` for both. Default: `"all"`.
   */
  source?: ContentDecaySource | undefined;
}

/** What {@link Analytics.getPostingFrequency} takes. */
export interface AnalyticsGetPostingFrequencyParams {
  /** Platform to analyze, such as `instagram` or `tiktok`; all platforms if omitted. */
  platform?: string | undefined;
  /** ID of the profile to analyze; all profiles if omitted. */
  profileId?: string | undefined;
  /**
   * Origin of the posts: `late` for those published through Late, `external` for those imported
   * from a platform, `all` for both. Default: `"all"`.
   */
  source?: PostingFrequencySource | undefined;
}

/** What {@link Analytics.getPostTimeline} takes. */
export interface AnalyticsGetPostTimelineParams {
  /** ID of the post: an external post ID, a `platformPostId`, or a Late post ID. */
  postId: string;
  /** Start of the range in ISO 8601; defaults to 90 days ago. */
  fromDate?: Date | undefined;
  /** End of the range in ISO 8601; defaults to now. */
  toDate?: Date | undefined;
}

/** What {@link Analytics.getLinkedInAggregate} takes. */
export interface AnalyticsGetLinkedInAggregateParams {
  /**
   * `TOTAL` returns totals and `DAILY` returns a time series, in which `MEMBERS_REACHED` is not
   * available. The default, `TOTAL`, gives lifetime totals. Default: `"TOTAL"`.
   */
  aggregation?: LinkedInAggregateAnalyticsAggregation | undefined;
  /** First day of the range, as `YYYY-MM-DD`; leave it out to get lifetime analytics. */
  startDate?: string | undefined;
  /** End of the range, as `YYYY-MM-DD`; this day itself is excluded, and the default is today. */
  endDate?: string | undefined;
  /**
   * Metrics to return, separated by commas: `IMPRESSION`, `MEMBERS_REACHED`, `REACTION`, `COMMENT`,
   * `RESHARE`. The default is all of them.
   */
  metrics?: string | undefined;
}

/** What {@link Analytics.getLinkedInPost} takes. */
export interface AnalyticsGetLinkedInPostParams {
  /** URN of the LinkedIn post. */
  urn: string;
}

/** What {@link Analytics.getLinkedInPostReactions} takes. */
export interface AnalyticsGetLinkedInPostReactionsParams {
  /** URN of the LinkedIn post. */
  urn: string;
  /** How many reactions a page may hold, from 1 to 100, 25 by default. Default: `25`. */
  limit?: number | undefined;
  /** Start index of the page, because pagination is based on offsets. */
  cursor?: string | undefined;
}

/**
 * Read performance metrics of posts and accounts.
 *
 * @example
 * ```ts
 * const resource = new Analytics(new LateCore());
 * ```
 */
export class Analytics extends Resource {
  /**
   * Get post analytics.
   *
   * With `postId`, returns the analytics of that one post. Without it, returns a page of posts with
   * overview figures.
   *
   * - Both Late post IDs and external post IDs work; Late IDs are resolved for you.
   * - Data is cached and refreshed no more than once an hour.
   * - Needs the Analytics add-on.
   * - Follower figures are in `GET /v1/accounts/follower-stats`.
   *
   * @param params - What is sent: see {@link AnalyticsGetParams}.
   * @param options - Options of this call alone.
   * @returns Analytics of one post, or a page of posts, depending on `postId`.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link PaymentRequiredError} You do not have the Analytics add-on.
   * @throws {@link NotFoundError} The requested resource does not exist.
   * @throws {@link ServerError} Late failed to handle the request.
   *
   * @example
   * ```ts
   * const result = await late.analytics.get({ postId: "66f1a2b3c4d5e6f708192a41" });
   * ```
   */
  get(
    params: AnalyticsGetParams & { postId: string },
    options?: RequestOptions,
  ): Call<AnalyticsSinglePostResponse>;
  /**
   * Get post analytics.
   *
   * With `postId`, returns the analytics of that one post. Without it, returns a page of posts with
   * overview figures.
   *
   * - Both Late post IDs and external post IDs work; Late IDs are resolved for you.
   * - Data is cached and refreshed no more than once an hour.
   * - Needs the Analytics add-on.
   * - Follower figures are in `GET /v1/accounts/follower-stats`.
   *
   * @param params - What is sent: see {@link AnalyticsGetParams}.
   * @param options - Options of this call alone.
   * @returns Analytics of one post, or a page of posts, depending on `postId`.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link PaymentRequiredError} You do not have the Analytics add-on.
   * @throws {@link NotFoundError} The requested resource does not exist.
   * @throws {@link ServerError} Late failed to handle the request.
   *
   * @example
   * ```ts
   * for await (const post of late.analytics.get({ source: "all", fromDate: "2026-12-01" })) {
   *   console.log(post);
   * }
   * ```
   */
  get(
    params?: AnalyticsGetParams & { postId?: undefined },
    options?: RequestOptions,
  ): Pages<AnalyticsListResponsePost, AnalyticsListResponse>;
  get(
    params?: AnalyticsGetParams,
    options?: RequestOptions,
  ): Call<AnalyticsSinglePostResponse> | Pages<AnalyticsListResponsePost, AnalyticsListResponse>;
  get(
    params?: AnalyticsGetParams,
    options?: RequestOptions,
  ): Call<AnalyticsSinglePostResponse> | Pages<AnalyticsListResponsePost, AnalyticsListResponse> {
    if (params?.postId !== undefined) {
      return call(this._client, GET_POST_ID, params, options);
    }
    return pages(this._client, GET, params, options);
  }

  /**
   * Get daily views of a video.
   *
   * Returns views, watch time, and subscriber changes of a YouTube video for each day.
   *
   * - Needs the Analytics add-on, and the `yt-analytics.readonly` scope; the account may have to be
   *   authorized again.
   * - Data arrives 2 to 3 days late.
   * - The range covers at most 90 days; the default is the last 30.
   *
   * @param params - What is sent: see {@link AnalyticsGetYouTubeDailyViewsParams}.
   * @param options - Options of this call alone.
   * @returns Figures of the video, day by day.
   * @throws {@link BadRequestError} A parameter is missing or invalid.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link PaymentRequiredError} You do not have the Analytics add-on.
   * @throws {@link PermissionDeniedError} You have no access to this account.
   * @throws {@link APIStatusError} The account has not granted the YouTube Analytics scope.
   * @throws {@link ServerError} Late failed to handle the request.
   *
   * @example
   * ```ts
   * const result = await late.analytics.getYouTubeDailyViews({
   *   videoId: "dQw4w9WgXcQ",
   *   accountId: "66f1a2b3c4d5e6f708192ad7",
   *   startDate: "2026-12-01",
   *   endDate: "2026-12-31",
   * });
   * ```
   */
  getYouTubeDailyViews(
    params: AnalyticsGetYouTubeDailyViewsParams,
    options?: RequestOptions,
  ): Call<YouTubeDailyViewsResponse> {
    return call(this._client, GET_YOUTUBE_DAILY_VIEWS, params, options);
  }

  /**
   * Get daily metrics.
   *
   * Returns metrics aggregated by day, and a breakdown by platform. Each day has the number of
   * posts, how they spread over platforms, and the sums of impressions, reach, likes, comments,
   * shares, saves, clicks, and views. The range defaults to the last 180 days. Needs the Analytics
   * add-on.
   *
   * @param params - What is sent: see {@link AnalyticsGetDailyMetricsParams}.
   * @param options - Options of this call alone.
   * @returns Metrics by day and by platform.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link PaymentRequiredError} You do not have the Analytics add-on.
   *
   * @example
   * ```ts
   * const result = await late.analytics.getDailyMetrics({
   *   fromDate: new Date("2026-12-01T10:00:00Z"),
   *   source: "all",
   * });
   * ```
   */
  getDailyMetrics(
    params?: AnalyticsGetDailyMetricsParams,
    options?: RequestOptions,
  ): Call<GetDailyMetricsResponse> {
    return call(this._client, GET_DAILY_METRICS, params, options);
  }

  /**
   * Get the best times to post.
   *
   * Finds out when your posts do best. All published posts are grouped by weekday and hour in UTC,
   * and each slot gets its average engagement, so that you can schedule posts at the best times.
   * Needs the Analytics add-on.
   *
   * @param params - What is sent: see {@link AnalyticsGetBestTimeToPostParams}.
   * @param options - Options of this call alone.
   * @returns Average engagement by weekday and hour.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link PermissionDeniedError} You do not have the Analytics add-on.
   *
   * @example
   * ```ts
   * const result = await late.analytics.getBestTimeToPost({
   *   platform: "instagram",
   *   source: "all",
   * });
   * ```
   */
  getBestTimeToPost(
    params?: AnalyticsGetBestTimeToPostParams,
    options?: RequestOptions,
  ): Call<GetBestTimeToPostResponse> {
    return call(this._client, GET_BEST_TIME_TO_POST, params, options);
  }

  /**
   * Get content decay.
   *
   * Shows how engagement builds up after a post is published, and so how long content stays alive.
   * Each bucket gives the share of the final engagement that posts had reached by then, for example
   * 78% within 24 hours. Needs the Analytics add-on.
   *
   * @param params - What is sent: see {@link AnalyticsGetContentDecayParams}.
   * @param options - Options of this call alone.
   * @returns Share of engagement reached, by time window.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link PermissionDeniedError} You do not have the Analytics add-on.
   *
   * @example
   * ```ts
   * const result = await late.analytics.getContentDecay({ platform: "instagram", source: "all" });
   * ```
   */
  getContentDecay(
    params?: AnalyticsGetContentDecayParams,
    options?: RequestOptions,
  ): Call<GetContentDecayResponse> {
    return call(this._client, GET_CONTENT_DECAY, params, options);
  }

  /**
   * Compare posting frequency with engagement.
   *
   * Relates the number of posts per week to the engagement rate, platform by platform, to help you
   * find the best cadence for each. Each row is one pair of platform and posts per week, with the
   * average engagement rate over all weeks at that frequency. Needs the Analytics add-on.
   *
   * @param params - What is sent: see {@link AnalyticsGetPostingFrequencyParams}.
   * @param options - Options of this call alone.
   * @returns Engagement by platform and frequency.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link PermissionDeniedError} You do not have the Analytics add-on.
   *
   * @example
   * ```ts
   * const result = await late.analytics.getPostingFrequency({
   *   platform: "instagram",
   *   source: "all",
   * });
   * ```
   */
  getPostingFrequency(
    params?: AnalyticsGetPostingFrequencyParams,
    options?: RequestOptions,
  ): Call<GetPostingFrequencyResponse> {
    return call(this._client, GET_POSTING_FREQUENCY, params, options);
  }

  /**
   * Get the timeline of a post.
   *
   * Shows how the metrics of one post (impressions, likes, and so on) developed day by day since it
   * was published. Each row is one day on one platform; a Late post on several platforms has
   * separate rows for each. Needs the Analytics add-on.
   *
   * @param params - What is sent: see {@link AnalyticsGetPostTimelineParams}.
   * @param options - Options of this call alone.
   * @returns Metrics of the post, day by day.
   * @throws {@link BadRequestError} The `postId` parameter is missing.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link PaymentRequiredError} You do not have the Analytics add-on.
   * @throws {@link PermissionDeniedError} The post belongs to someone else, or the scope of the
   *   API key does not cover it.
   * @throws {@link NotFoundError} There is no such post.
   *
   * @example
   * ```ts
   * const result = await late.analytics.getPostTimeline({
   *   postId: "66f1a2b3c4d5e6f708192a41",
   *   fromDate: new Date("2026-12-01T10:00:00Z"),
   *   toDate: new Date("2026-12-31T10:00:00Z"),
   * });
   * ```
   */
  getPostTimeline(
    params: AnalyticsGetPostTimelineParams,
    options?: RequestOptions,
  ): Call<GetPostTimelineResponse> {
    return call(this._client, GET_POST_TIMELINE, params, options);
  }

  /**
   * Get LinkedIn aggregate analytics.
   *
   * Returns analytics for all posts of a LinkedIn personal account together, as totals or as a
   * daily series.
   *
   * - Works for personal accounts only. For organization accounts, use `/v1/analytics`.
   * - Needs the Analytics add-on.
   * - Needs the `r_member_postAnalytics` scope. Without it, the call fails with status 403.
   *
   * @param accountId - ID of the LinkedIn personal account.
   * @param params - What is sent: see {@link AnalyticsGetLinkedInAggregateParams}.
   * @param options - Options of this call alone.
   * @returns Analytics in the form that `aggregation` asks for.
   * @throws {@link BadRequestError} A parameter or the account is not valid for this call.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link PaymentRequiredError} This call needs the Analytics add-on.
   * @throws {@link PermissionDeniedError} The account has not granted the LinkedIn scope this
   *   call needs.
   * @throws {@link NotFoundError} The account does not exist.
   *
   * @example
   * ```ts
   * const result = await late.analytics.getLinkedInAggregate("66f1a2b3c4d5e6f708192ad7", {
   *   aggregation: "DAILY",
   * });
   * ```
   */
  getLinkedInAggregate(
    accountId: string,
    params: AnalyticsGetLinkedInAggregateParams & { aggregation: "DAILY" },
    options?: RequestOptions,
  ): Call<LinkedInAggregateAnalyticsDailyResponse>;
  /**
   * Get LinkedIn aggregate analytics.
   *
   * Returns analytics for all posts of a LinkedIn personal account together, as totals or as a
   * daily series.
   *
   * - Works for personal accounts only. For organization accounts, use `/v1/analytics`.
   * - Needs the Analytics add-on.
   * - Needs the `r_member_postAnalytics` scope. Without it, the call fails with status 403.
   *
   * @param accountId - ID of the LinkedIn personal account.
   * @param params - What is sent: see {@link AnalyticsGetLinkedInAggregateParams}.
   * @param options - Options of this call alone.
   * @returns Analytics in the form that `aggregation` asks for.
   * @throws {@link BadRequestError} A parameter or the account is not valid for this call.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link PaymentRequiredError} This call needs the Analytics add-on.
   * @throws {@link PermissionDeniedError} The account has not granted the LinkedIn scope this
   *   call needs.
   * @throws {@link NotFoundError} The account does not exist.
   *
   * @example
   * ```ts
   * const result = await late.analytics.getLinkedInAggregate("66f1a2b3c4d5e6f708192ad7", {
   *   startDate: "2026-12-01",
   *   endDate: "2026-12-31",
   * });
   * ```
   */
  getLinkedInAggregate(
    accountId: string,
    params?: AnalyticsGetLinkedInAggregateParams & { aggregation?: "TOTAL" | undefined },
    options?: RequestOptions,
  ): Call<LinkedInAggregateAnalyticsTotalResponse>;
  getLinkedInAggregate(
    accountId: string,
    params?: AnalyticsGetLinkedInAggregateParams,
    options?: RequestOptions,
  ): Call<LinkedInAggregateAnalyticsDailyResponse | LinkedInAggregateAnalyticsTotalResponse>;
  getLinkedInAggregate(
    accountId: string,
    params?: AnalyticsGetLinkedInAggregateParams,
    options?: RequestOptions,
  ): Call<LinkedInAggregateAnalyticsDailyResponse | LinkedInAggregateAnalyticsTotalResponse> {
    if (params?.aggregation === "DAILY") {
      return call(
        this._client,
        GET_LINKEDIN_AGGREGATE_AGGREGATION_DAILY,
        { ...params, accountId },
        options,
      );
    }
    return call(this._client, GET_LINKEDIN_AGGREGATE, { ...params, accountId }, options);
  }

  /**
   * Get LinkedIn post analytics.
   *
   * Returns the analytics of one LinkedIn post, which you identify by its URN. Both personal and
   * organization accounts are supported. The call needs the Analytics add-on and the matching
   * LinkedIn scope.
   *
   * @param accountId - ID of the LinkedIn account.
   * @param params - What is sent: see {@link AnalyticsGetLinkedInPostParams}.
   * @param options - Options of this call alone.
   * @returns The analytics of the post.
   * @throws {@link BadRequestError} The URN is missing or invalid, or the account is on another
   *   platform.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link PaymentRequiredError} This call needs the Analytics add-on.
   * @throws {@link PermissionDeniedError} The account has not granted the LinkedIn scope this
   *   call needs.
   * @throws {@link NotFoundError} The account or the post does not exist.
   *
   * @example
   * ```ts
   * const result = await late.analytics.getLinkedInPost("66f1a2b3c4d5e6f708192ad7", {
   *   urn: "urn",
   * });
   * ```
   */
  getLinkedInPost(
    accountId: string,
    params: AnalyticsGetLinkedInPostParams,
    options?: RequestOptions,
  ): Call<GetLinkedInPostAnalyticsResponse> {
    return call(this._client, GET_LINKEDIN_POST, { ...params, accountId }, options);
  }

  /**
   * List LinkedIn post reactions.
   *
   * Returns who reacted to a LinkedIn post and how. Each reaction comes with its type and the name,
   * headline or job title, profile picture, and profile URL of the person or organization.
   *
   * - Works for organization (company page) accounts only. LinkedIn restricts the reaction data of
   *   personal profiles, because `r_member_social_feed` is a closed permission.
   * - Needs the Analytics add-on and the matching LinkedIn scope.
   *
   * @param accountId - ID of the LinkedIn organization account.
   * @param params - What is sent: see {@link AnalyticsGetLinkedInPostReactionsParams}.
   * @param options - Options of this call alone.
   * @returns One page of reactions, with the profiles of those who reacted.
   * @throws {@link BadRequestError} The URN is missing or invalid, the account is on another
   *   platform, or LinkedIn does not offer this data.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link PaymentRequiredError} This call needs the Analytics add-on.
   * @throws {@link PermissionDeniedError} The account has not granted the LinkedIn scope this
   *   call needs.
   * @throws {@link NotFoundError} The account or the post does not exist.
   *
   * @example
   * ```ts
   * for await (const reaction of late.analytics.getLinkedInPostReactions(
   *   "66f1a2b3c4d5e6f708192ad7",
   *   { urn: "urn" },
   * )) {
   *   console.log(reaction);
   * }
   * ```
   */
  getLinkedInPostReactions(
    accountId: string,
    params: AnalyticsGetLinkedInPostReactionsParams,
    options?: RequestOptions,
  ): Pages<LinkedInPostReaction, GetLinkedInPostReactionsResponse> {
    return pages(this._client, GET_LINKEDIN_POST_REACTIONS, { ...params, accountId }, options);
  }
}
