import { type Schema, choice, list, map, nullable, object } from "../core/schema.js";
import { $MediaItem } from "./media-item.js";
import { $Pagination } from "./pagination.js";
import { $SocialAccount } from "./social-account.js";

export const $YouTubeDailyViewsResponseDateRange: Schema = /* @__PURE__ */ object(
  "startDate:date endDate:date",
);

export const $YouTubeDailyViewsResponseDailyView: Schema = /* @__PURE__ */ object(
  "date:date views:integer estimatedMinutesWatched:number " +
    "averageViewDuration:number subscribersGained:integer subscribersLost:integer " +
    "likes:integer comments:integer shares:integer",
);

export const $YouTubeDailyViewsResponseScopeStatus: Schema = /* @__PURE__ */ object(
  "hasAnalyticsScope:boolean",
);

export const $YouTubeDailyViewsResponse: Schema = /* @__PURE__ */ object(
  "success:boolean videoId totalViews:integer",
  {
    dateRange: $YouTubeDailyViewsResponseDateRange,
    dailyViews: /* @__PURE__ */ list($YouTubeDailyViewsResponseDailyView),
    lastSyncedAt: /* @__PURE__ */ nullable("datetime"),
    scopeStatus: $YouTubeDailyViewsResponseScopeStatus,
  },
);

export const $PostAnalytics: Schema = /* @__PURE__ */ object(
  "impressions:integer reach:integer likes:integer comments:integer shares:integer " +
    "saves:integer clicks:integer views:integer engagementRate:number " +
    "lastUpdated:datetime",
);

export const $PlatformAnalyticsAccountMetrics: Schema = /* @__PURE__ */ object("", {
  followers: /* @__PURE__ */ nullable("integer"),
  subscribers: /* @__PURE__ */ nullable("integer"),
  lastUpdated: /* @__PURE__ */ nullable("datetime"),
});

export const $PlatformAnalytics: Schema = /* @__PURE__ */ object(
  "platform status accountId accountUsername",
  {
    analytics: $PostAnalytics,
    accountMetrics: /* @__PURE__ */ nullable($PlatformAnalyticsAccountMetrics),
  },
);

export const $AnalyticsOverview: Schema = /* @__PURE__ */ object(
  "totalPosts:integer publishedPosts:integer scheduledPosts:integer lastSync:datetime",
);

export const $AnalyticsSinglePostResponse: Schema = /* @__PURE__ */ object(
  "postId status content scheduledFor:datetime publishedAt:datetime platform " +
    "platformPostUrl isExternal:boolean",
  { analytics: $PostAnalytics, platformAnalytics: /* @__PURE__ */ list($PlatformAnalytics) },
);

export const $AnalyticsListResponsePostMediaType: Schema = /* @__PURE__ */ choice(
  "image video gif document",
);

export const $AnalyticsListResponsePost: Schema = /* @__PURE__ */ object(
  "_id>id content scheduledFor:datetime publishedAt:datetime status platform " +
    "platformPostUrl isExternal:boolean thumbnailUrl",
  {
    analytics: $PostAnalytics,
    platforms: /* @__PURE__ */ list($PlatformAnalytics),
    mediaType: $AnalyticsListResponsePostMediaType,
    mediaItems: /* @__PURE__ */ list($MediaItem),
  },
);

export const $AnalyticsListResponse: Schema = /* @__PURE__ */ object("hasAnalyticsAccess:boolean", {
  overview: $AnalyticsOverview,
  posts: /* @__PURE__ */ list($AnalyticsListResponsePost),
  pagination: $Pagination,
  accounts: /* @__PURE__ */ list($SocialAccount),
});

export const $LinkedInAggregateAnalyticsResponseAggregation: Schema =
  /* @__PURE__ */ choice("TOTAL");

export const $LinkedInTotalDateRange: Schema = /* @__PURE__ */ object(
  "startDate:date endDate:date",
);

export const $LinkedInTotalAnalytics: Schema = /* @__PURE__ */ object(
  "impressions:integer reach:integer reactions:integer comments:integer " +
    "shares:integer engagementRate:number",
);

export const $LinkedInAggregateAnalyticsTotalResponse: Schema = /* @__PURE__ */ object(
  "accountId platform accountType username note lastUpdated:datetime",
  {
    aggregation: $LinkedInAggregateAnalyticsResponseAggregation,
    dateRange: /* @__PURE__ */ nullable($LinkedInTotalDateRange),
    analytics: $LinkedInTotalAnalytics,
  },
);

export const $LinkedInAggregateAnalyticsResponseAggregation2: Schema =
  /* @__PURE__ */ choice("DAILY");

export const $LinkedInDailyDateRange: Schema = /* @__PURE__ */ object(
  "startDate:date endDate:date",
);

export const $LinkedInDailyImpressions: Schema = /* @__PURE__ */ object("date:date count:integer");

export const $LinkedInDailyReactions: Schema = /* @__PURE__ */ object("date:date count:integer");

export const $LinkedInDailyComments: Schema = /* @__PURE__ */ object("date:date count:integer");

export const $LinkedInDailyShares: Schema = /* @__PURE__ */ object("date:date count:integer");

export const $LinkedInDailyAnalytics: Schema = /* @__PURE__ */ object("", {
  impressions: /* @__PURE__ */ list($LinkedInDailyImpressions),
  reactions: /* @__PURE__ */ list($LinkedInDailyReactions),
  comments: /* @__PURE__ */ list($LinkedInDailyComments),
  shares: /* @__PURE__ */ list($LinkedInDailyShares),
});

export const $LinkedInAggregateAnalyticsDailyResponse: Schema = /* @__PURE__ */ object(
  "accountId platform accountType username note lastUpdated:datetime",
  {
    aggregation: $LinkedInAggregateAnalyticsResponseAggregation2,
    dateRange: /* @__PURE__ */ nullable($LinkedInDailyDateRange),
    analytics: $LinkedInDailyAnalytics,
    skippedMetrics: /* @__PURE__ */ list("string"),
  },
);

export const $DailyMetricDailyDataMetrics: Schema = /* @__PURE__ */ object(
  "impressions:integer reach:integer likes:integer comments:integer shares:integer " +
    "saves:integer clicks:integer views:integer",
);

export const $DailyMetricDailyData: Schema = /* @__PURE__ */ object("date postCount:integer", {
  platforms: /* @__PURE__ */ map("integer"),
  metrics: $DailyMetricDailyDataMetrics,
});

export const $DailyMetricPlatformBreakdown: Schema = /* @__PURE__ */ object(
  "platform postCount:integer impressions:integer reach:integer likes:integer " +
    "comments:integer shares:integer saves:integer clicks:integer views:integer",
);

export const $GetDailyMetricsResponse: Schema = /* @__PURE__ */ object("", {
  dailyData: /* @__PURE__ */ list($DailyMetricDailyData),
  platformBreakdown: /* @__PURE__ */ list($DailyMetricPlatformBreakdown),
});

export const $BestTimeToPostSlot: Schema = /* @__PURE__ */ object(
  "day_of_week>dayOfWeek:integer hour:integer avg_engagement>avgEngagement:number " +
    "post_count>postCount:integer",
);

export const $GetBestTimeToPostResponse: Schema = /* @__PURE__ */ object("", {
  slots: /* @__PURE__ */ list($BestTimeToPostSlot),
});

export const $ContentDecayBucket: Schema = /* @__PURE__ */ object(
  "bucket_order>bucketOrder:integer bucket_label>bucketLabel " +
    "avg_pct_of_final>avgPctOfFinal:number post_count>postCount:integer",
);

export const $GetContentDecayResponse: Schema = /* @__PURE__ */ object("", {
  buckets: /* @__PURE__ */ list($ContentDecayBucket),
});

export const $PostingFrequency: Schema = /* @__PURE__ */ object(
  "platform posts_per_week>postsPerWeek:integer " +
    "avg_engagement_rate>avgEngagementRate:number avg_engagement>avgEngagement:number " +
    "weeks_count>weeksCount:integer",
);

export const $GetPostingFrequencyResponse: Schema = /* @__PURE__ */ object("", {
  frequency: /* @__PURE__ */ list($PostingFrequency),
});

export const $PostTimeline: Schema = /* @__PURE__ */ object(
  "date:date platform platformPostId impressions:integer reach:integer " +
    "likes:integer comments:integer shares:integer saves:integer clicks:integer " +
    "views:integer",
);

export const $GetPostTimelineResponse: Schema = /* @__PURE__ */ object("postId", {
  timeline: /* @__PURE__ */ list($PostTimeline),
});

export const $LinkedInPostAnalyticsAccountType: Schema =
  /* @__PURE__ */ choice("personal organization");

export const $LinkedInPostAnalytics: Schema = /* @__PURE__ */ object(
  "impressions:integer reach:integer likes:integer comments:integer shares:integer " +
    "clicks:integer views:integer engagementRate:number",
);

export const $GetLinkedInPostAnalyticsResponse: Schema = /* @__PURE__ */ object(
  "accountId platform username postUrn lastUpdated:datetime",
  { accountType: $LinkedInPostAnalyticsAccountType, analytics: $LinkedInPostAnalytics },
);

export const $LinkedInPostReactionFrom: Schema = /* @__PURE__ */ object(
  "urn name headline username profilePicture profileUrl",
);

export const $LinkedInPostReaction: Schema = /* @__PURE__ */ object(
  "reactionType reactionLabel reactedAt:datetime",
  { from: $LinkedInPostReactionFrom },
);

export const $LinkedInPostReactionPagination: Schema = /* @__PURE__ */ object(
  "hasMore:boolean cursor total:integer",
);

export const $GetLinkedInPostReactionsResponse: Schema = /* @__PURE__ */ object(
  "accountId platform accountType username postUrn lastUpdated:datetime",
  {
    reactions: /* @__PURE__ */ list($LinkedInPostReaction),
    pagination: $LinkedInPostReactionPagination,
  },
);
