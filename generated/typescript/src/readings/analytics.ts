import { type Reading, dateTime, renamed } from "../core/reading.js";
import { readSocialAccount } from "./social-account.js";

export const readYouTubeDailyViewsResponse: Reading = { lastSyncedAt: dateTime };

export const readPostAnalytics: Reading = { lastUpdated: dateTime };

export const readPlatformAnalyticsAccountMetrics: Reading = { lastUpdated: dateTime };

export const readPlatformAnalytics: Reading = {
  analytics: readPostAnalytics,
  accountMetrics: readPlatformAnalyticsAccountMetrics,
};

export const readAnalyticsOverview: Reading = { lastSync: dateTime };

export const readAnalyticsSinglePostResponse: Reading = {
  scheduledFor: dateTime,
  publishedAt: dateTime,
  analytics: readPostAnalytics,
  platformAnalytics: readPlatformAnalytics,
};

export const readAnalyticsListResponsePost: Reading = /* @__PURE__ */ renamed(
  { _id: "id" },
  {
    scheduledFor: dateTime,
    publishedAt: dateTime,
    analytics: readPostAnalytics,
    platforms: readPlatformAnalytics,
  },
);

export const readAnalyticsListResponse: Reading = {
  overview: readAnalyticsOverview,
  posts: readAnalyticsListResponsePost,
  accounts: readSocialAccount,
};

export const readLinkedInAggregateAnalyticsTotalResponse: Reading = { lastUpdated: dateTime };

export const readLinkedInAggregateAnalyticsDailyResponse: Reading = { lastUpdated: dateTime };

export const readBestTimeToPostSlot: Reading = /* @__PURE__ */ renamed({
  day_of_week: "dayOfWeek",
  avg_engagement: "avgEngagement",
  post_count: "postCount",
});

export const readGetBestTimeToPostResponse: Reading = { slots: readBestTimeToPostSlot };

export const readContentDecayBucket: Reading = /* @__PURE__ */ renamed({
  bucket_order: "bucketOrder",
  bucket_label: "bucketLabel",
  avg_pct_of_final: "avgPctOfFinal",
  post_count: "postCount",
});

export const readGetContentDecayResponse: Reading = { buckets: readContentDecayBucket };

export const readPostingFrequency: Reading = /* @__PURE__ */ renamed({
  posts_per_week: "postsPerWeek",
  avg_engagement_rate: "avgEngagementRate",
  avg_engagement: "avgEngagement",
  weeks_count: "weeksCount",
});

export const readGetPostingFrequencyResponse: Reading = { frequency: readPostingFrequency };

export const readGetLinkedInPostAnalyticsResponse: Reading = { lastUpdated: dateTime };

export const readLinkedInPostReaction: Reading = { reactedAt: dateTime };

export const readGetLinkedInPostReactionsResponse: Reading = {
  reactions: readLinkedInPostReaction,
  lastUpdated: dateTime,
};
