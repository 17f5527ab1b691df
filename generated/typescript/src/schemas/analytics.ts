import { type Schema, choice, list, map, nullable, object, union } from "../core/schema.js";
import { $MediaItem } from "./media-item.js";
import { $Pagination } from "./pagination.js";
import { $SocialAccount } from "./social-account.js";

export const $YouTubeDailyViewsResponseDateRange: Schema = /* @__PURE__ */ object({
  startDate: "date",
  endDate: "date",
});

export const $YouTubeDailyViewsResponseDailyView: Schema = /* @__PURE__ */ object({
  date: "date",
  views: "integer",
  estimatedMinutesWatched: "number",
  averageViewDuration: "number",
  subscribersGained: "integer",
  subscribersLost: "integer",
  likes: "integer",
  comments: "integer",
  shares: "integer",
});

export const $YouTubeDailyViewsResponseScopeStatus: Schema = /* @__PURE__ */ object({
  hasAnalyticsScope: "boolean",
});

export const $YouTubeDailyViewsResponse: Schema = /* @__PURE__ */ object({
  success: "boolean",
  videoId: "string",
  dateRange: $YouTubeDailyViewsResponseDateRange,
  totalViews: "integer",
  dailyViews: /* @__PURE__ */ list($YouTubeDailyViewsResponseDailyView),
  lastSyncedAt: /* @__PURE__ */ nullable("datetime"),
  scopeStatus: $YouTubeDailyViewsResponseScopeStatus,
});

export const $PostAnalytics: Schema = /* @__PURE__ */ object({
  impressions: "integer",
  reach: "integer",
  likes: "integer",
  comments: "integer",
  shares: "integer",
  saves: "integer",
  clicks: "integer",
  views: "integer",
  engagementRate: "number",
  lastUpdated: "datetime",
});

export const $PlatformAnalyticsAccountMetrics: Schema = /* @__PURE__ */ object({
  followers: /* @__PURE__ */ nullable("integer"),
  subscribers: /* @__PURE__ */ nullable("integer"),
  lastUpdated: /* @__PURE__ */ nullable("datetime"),
});

export const $PlatformAnalytics: Schema = /* @__PURE__ */ object({
  platform: "string",
  status: "string",
  accountId: "string",
  accountUsername: "string",
  analytics: $PostAnalytics,
  accountMetrics: /* @__PURE__ */ nullable($PlatformAnalyticsAccountMetrics),
});

export const $AnalyticsOverview: Schema = /* @__PURE__ */ object({
  totalPosts: "integer",
  publishedPosts: "integer",
  scheduledPosts: "integer",
  lastSync: "datetime",
});

export const $AnalyticsSinglePostResponse: Schema = /* @__PURE__ */ object({
  postId: "string",
  status: "string",
  content: "string",
  scheduledFor: "datetime",
  publishedAt: "datetime",
  analytics: $PostAnalytics,
  platformAnalytics: /* @__PURE__ */ list($PlatformAnalytics),
  platform: "string",
  platformPostUrl: "string",
  isExternal: "boolean",
});

export const $AnalyticsListResponsePostMediaType: Schema = /* @__PURE__ */ choice([
  "image",
  "video",
  "gif",
  "document",
]);

export const $AnalyticsListResponsePost: Schema = /* @__PURE__ */ object({
  _id: ["id", "string"],
  content: "string",
  scheduledFor: "datetime",
  publishedAt: "datetime",
  status: "string",
  analytics: $PostAnalytics,
  platforms: /* @__PURE__ */ list($PlatformAnalytics),
  platform: "string",
  platformPostUrl: "string",
  isExternal: "boolean",
  thumbnailUrl: "string",
  mediaType: $AnalyticsListResponsePostMediaType,
  mediaItems: /* @__PURE__ */ list($MediaItem),
});

export const $AnalyticsListResponse: Schema = /* @__PURE__ */ object({
  overview: $AnalyticsOverview,
  posts: /* @__PURE__ */ list($AnalyticsListResponsePost),
  pagination: $Pagination,
  accounts: /* @__PURE__ */ list($SocialAccount),
  hasAnalyticsAccess: "boolean",
});

export const $LinkedInAggregateAnalyticsResponseAggregation: Schema = /* @__PURE__ */ choice([
  "TOTAL",
]);

export const $LinkedInTotalDateRange: Schema = /* @__PURE__ */ object({
  startDate: "date",
  endDate: "date",
});

export const $LinkedInTotalAnalytics: Schema = /* @__PURE__ */ object({
  impressions: "integer",
  reach: "integer",
  reactions: "integer",
  comments: "integer",
  shares: "integer",
  engagementRate: "number",
});

export const $LinkedInAggregateAnalyticsTotalResponse: Schema = /* @__PURE__ */ object({
  accountId: "string",
  platform: "string",
  accountType: "string",
  username: "string",
  aggregation: $LinkedInAggregateAnalyticsResponseAggregation,
  dateRange: /* @__PURE__ */ nullable($LinkedInTotalDateRange),
  analytics: $LinkedInTotalAnalytics,
  note: "string",
  lastUpdated: "datetime",
});

export const $LinkedInAggregateAnalyticsResponseAggregation2: Schema = /* @__PURE__ */ choice([
  "DAILY",
]);

export const $LinkedInDailyDateRange: Schema = /* @__PURE__ */ object({
  startDate: "date",
  endDate: "date",
});

export const $LinkedInDailyImpressions: Schema = /* @__PURE__ */ object({
  date: "date",
  count: "integer",
});

export const $LinkedInDailyReactions: Schema = /* @__PURE__ */ object({
  date: "date",
  count: "integer",
});

export const $LinkedInDailyComments: Schema = /* @__PURE__ */ object({
  date: "date",
  count: "integer",
});

export const $LinkedInDailyShares: Schema = /* @__PURE__ */ object({
  date: "date",
  count: "integer",
});

export const $LinkedInDailyAnalytics: Schema = /* @__PURE__ */ object({
  impressions: /* @__PURE__ */ list($LinkedInDailyImpressions),
  reactions: /* @__PURE__ */ list($LinkedInDailyReactions),
  comments: /* @__PURE__ */ list($LinkedInDailyComments),
  shares: /* @__PURE__ */ list($LinkedInDailyShares),
});

export const $LinkedInAggregateAnalyticsDailyResponse: Schema = /* @__PURE__ */ object({
  accountId: "string",
  platform: "string",
  accountType: "string",
  username: "string",
  aggregation: $LinkedInAggregateAnalyticsResponseAggregation2,
  dateRange: /* @__PURE__ */ nullable($LinkedInDailyDateRange),
  analytics: $LinkedInDailyAnalytics,
  skippedMetrics: /* @__PURE__ */ list("string"),
  note: "string",
  lastUpdated: "datetime",
});

export const $GetAnalyticsResponse: Schema = /* @__PURE__ */ union([
  $AnalyticsSinglePostResponse,
  $AnalyticsListResponse,
]);

export const $AnalyticsSource: Schema = /* @__PURE__ */ choice(["all", "late", "external"]);

export const $AnalyticsSortBy: Schema = /* @__PURE__ */ choice(["date", "engagement"]);

export const $AnalyticsOrder: Schema = /* @__PURE__ */ choice(["asc", "desc"]);

export const $DailyMetricDailyDataMetrics: Schema = /* @__PURE__ */ object({
  impressions: "integer",
  reach: "integer",
  likes: "integer",
  comments: "integer",
  shares: "integer",
  saves: "integer",
  clicks: "integer",
  views: "integer",
});

export const $DailyMetricDailyData: Schema = /* @__PURE__ */ object({
  date: "string",
  postCount: "integer",
  platforms: /* @__PURE__ */ map("integer"),
  metrics: $DailyMetricDailyDataMetrics,
});

export const $DailyMetricPlatformBreakdown: Schema = /* @__PURE__ */ object({
  platform: "string",
  postCount: "integer",
  impressions: "integer",
  reach: "integer",
  likes: "integer",
  comments: "integer",
  shares: "integer",
  saves: "integer",
  clicks: "integer",
  views: "integer",
});

export const $GetDailyMetricsResponse: Schema = /* @__PURE__ */ object({
  dailyData: /* @__PURE__ */ list($DailyMetricDailyData),
  platformBreakdown: /* @__PURE__ */ list($DailyMetricPlatformBreakdown),
});

export const $DailyMetricSource: Schema = /* @__PURE__ */ choice(["all", "late", "external"]);

export const $BestTimeToPostSlot: Schema = /* @__PURE__ */ object({
  day_of_week: ["dayOfWeek", "integer"],
  hour: "integer",
  avg_engagement: ["avgEngagement", "number"],
  post_count: ["postCount", "integer"],
});

export const $GetBestTimeToPostResponse: Schema = /* @__PURE__ */ object({
  slots: /* @__PURE__ */ list($BestTimeToPostSlot),
});

export const $BestTimeToPostSource: Schema = /* @__PURE__ */ choice(["all", "late", "external"]);

export const $ContentDecayBucket: Schema = /* @__PURE__ */ object({
  bucket_order: ["bucketOrder", "integer"],
  bucket_label: ["bucketLabel", "string"],
  avg_pct_of_final: ["avgPctOfFinal", "number"],
  post_count: ["postCount", "integer"],
});

export const $GetContentDecayResponse: Schema = /* @__PURE__ */ object({
  buckets: /* @__PURE__ */ list($ContentDecayBucket),
});

export const $ContentDecaySource: Schema = /* @__PURE__ */ choice(["all", "late", "external"]);

export const $PostingFrequency: Schema = /* @__PURE__ */ object({
  platform: "string",
  posts_per_week: ["postsPerWeek", "integer"],
  avg_engagement_rate: ["avgEngagementRate", "number"],
  avg_engagement: ["avgEngagement", "number"],
  weeks_count: ["weeksCount", "integer"],
});

export const $GetPostingFrequencyResponse: Schema = /* @__PURE__ */ object({
  frequency: /* @__PURE__ */ list($PostingFrequency),
});

export const $PostingFrequencySource: Schema = /* @__PURE__ */ choice(["all", "late", "external"]);

export const $PostTimeline: Schema = /* @__PURE__ */ object({
  date: "date",
  platform: "string",
  platformPostId: "string",
  impressions: "integer",
  reach: "integer",
  likes: "integer",
  comments: "integer",
  shares: "integer",
  saves: "integer",
  clicks: "integer",
  views: "integer",
});

export const $GetPostTimelineResponse: Schema = /* @__PURE__ */ object({
  postId: "string",
  timeline: /* @__PURE__ */ list($PostTimeline),
});

export const $GetLinkedInAggregateAnalyticsResponse: Schema = /* @__PURE__ */ union(
  [$LinkedInAggregateAnalyticsTotalResponse, $LinkedInAggregateAnalyticsDailyResponse],
  {
    property: "aggregation",
    mapping: {
      TOTAL: $LinkedInAggregateAnalyticsTotalResponse,
      DAILY: $LinkedInAggregateAnalyticsDailyResponse,
    },
  },
);

export const $LinkedInAggregateAnalyticsAggregation: Schema = /* @__PURE__ */ choice([
  "TOTAL",
  "DAILY",
]);

export const $LinkedInPostAnalyticsAccountType: Schema = /* @__PURE__ */ choice([
  "personal",
  "organization",
]);

export const $LinkedInPostAnalytics: Schema = /* @__PURE__ */ object({
  impressions: "integer",
  reach: "integer",
  likes: "integer",
  comments: "integer",
  shares: "integer",
  clicks: "integer",
  views: "integer",
  engagementRate: "number",
});

export const $GetLinkedInPostAnalyticsResponse: Schema = /* @__PURE__ */ object({
  accountId: "string",
  platform: "string",
  accountType: $LinkedInPostAnalyticsAccountType,
  username: "string",
  postUrn: "string",
  analytics: $LinkedInPostAnalytics,
  lastUpdated: "datetime",
});

export const $LinkedInPostReactionFrom: Schema = /* @__PURE__ */ object({
  urn: "string",
  name: "string",
  headline: "string",
  username: "string",
  profilePicture: "string",
  profileUrl: "string",
});

export const $LinkedInPostReaction: Schema = /* @__PURE__ */ object({
  reactionType: "string",
  reactionLabel: "string",
  reactedAt: "datetime",
  from: $LinkedInPostReactionFrom,
});

export const $LinkedInPostReactionPagination: Schema = /* @__PURE__ */ object({
  hasMore: "boolean",
  cursor: "string",
  total: "integer",
});

export const $GetLinkedInPostReactionsResponse: Schema = /* @__PURE__ */ object({
  accountId: "string",
  platform: "string",
  accountType: "string",
  username: "string",
  postUrn: "string",
  reactions: /* @__PURE__ */ list($LinkedInPostReaction),
  pagination: $LinkedInPostReactionPagination,
  lastUpdated: "datetime",
});
