import type { Unlisted } from "../unlisted.js";
import type { MediaItem } from "./media-item.js";
import type { Pagination } from "./pagination.js";
import type { SocialAccount } from "./social-account.js";

/** Daily views and engagement of one YouTube video over a date range. */
export interface YouTubeDailyViewsResponse {
  success?: boolean | undefined;
  /** The video's ID on YouTube. */
  videoId?: string | undefined;
  dateRange?: YouTubeDailyViewsResponseDateRange | undefined;
  /** The number of views in the whole range. */
  totalViews?: number | undefined;
  /** The metrics of each day in the range. */
  dailyViews?: YouTubeDailyViewsResponseDailyView[] | undefined;
  /** When Late last fetched this data from YouTube. */
  lastSyncedAt?: Date | null | undefined;
  scopeStatus?: YouTubeDailyViewsResponseScopeStatus | undefined;
}

/** YouTube daily views response date range. */
export interface YouTubeDailyViewsResponseDateRange {
  /** The first day of the range. */
  startDate?: string | undefined;
  /** The last day of the range. */
  endDate?: string | undefined;
}

/** YouTube daily views response daily view. */
export interface YouTubeDailyViewsResponseDailyView {
  date?: string | undefined;
  views?: number | undefined;
  /** The estimated watch time on this day, in minutes. */
  estimatedMinutesWatched?: number | undefined;
  /** The average length of a view on this day, in seconds. */
  averageViewDuration?: number | undefined;
  /** The number of subscribers gained on this day. */
  subscribersGained?: number | undefined;
  /** The number of subscribers lost on this day. */
  subscribersLost?: number | undefined;
  likes?: number | undefined;
  comments?: number | undefined;
  shares?: number | undefined;
}

/** YouTube daily views response scope status. */
export interface YouTubeDailyViewsResponseScopeStatus {
  /** Whether the account has granted the YouTube Analytics scope. */
  hasAnalyticsScope?: boolean | undefined;
}

/** The performance metrics of a post. */
export interface PostAnalytics {
  /** How many times the post was displayed. */
  impressions?: number | undefined;
  /** How many people saw the post. */
  reach?: number | undefined;
  likes?: number | undefined;
  comments?: number | undefined;
  shares?: number | undefined;
  /** How many people saved or bookmarked the post (Instagram and Pinterest). */
  saves?: number | undefined;
  clicks?: number | undefined;
  views?: number | undefined;
  /** The engagement rate of the post. */
  engagementRate?: number | undefined;
  /** When the metrics were last updated. */
  lastUpdated?: Date | undefined;
}

/** The metrics of a post on one platform. */
export interface PlatformAnalytics {
  /** The platform of these metrics. */
  platform?: string | undefined;
  /** The status of the post on this platform. */
  status?: string | undefined;
  /** The ID of the social account. */
  accountId?: string | undefined;
  /** The username of the social account. */
  accountUsername?: string | undefined;
  /** The performance metrics of a post. */
  analytics?: PostAnalytics | undefined;
  /** Metrics of the account itself, if available. */
  accountMetrics?: PlatformAnalyticsAccountMetrics | null | undefined;
}

/** Metrics of the account itself, if available. */
export interface PlatformAnalyticsAccountMetrics {
  /** The number of followers or fans, for example on Instagram, Facebook Pages, and Twitter/X. */
  followers?: number | null | undefined;
  /** The number of subscribers, for example on YouTube. */
  subscribers?: number | null | undefined;
  /** When these metrics were last updated. */
  lastUpdated?: Date | null | undefined;
}

/** Totals over the posts in an analytics list. */
export interface AnalyticsOverview {
  totalPosts?: number | undefined;
  publishedPosts?: number | undefined;
  scheduledPosts?: number | undefined;
  /** When the analytics were last synced. */
  lastSync?: Date | undefined;
}

/** The analytics of one post. */
export interface AnalyticsSinglePostResponse {
  /** The ID of the post. */
  postId?: string | undefined;
  /** The status of the post. */
  status?: string | undefined;
  /** The text of the post. */
  content?: string | undefined;
  /** When the post was scheduled to be published. */
  scheduledFor?: Date | undefined;
  /** When the post was published. */
  publishedAt?: Date | undefined;
  /** The performance metrics of a post. */
  analytics?: PostAnalytics | undefined;
  /** The metrics on each platform. */
  platformAnalytics?: PlatformAnalytics[] | undefined;
  /** The platform of the post. */
  platform?: string | undefined;
  /** The public URL of the post on the platform. */
  platformPostUrl?: string | undefined;
  /** Whether the post was synced from the platform and not published with Late. */
  isExternal?: boolean | undefined;
}

/** A page of post analytics. */
export interface AnalyticsListResponse {
  /** Totals over the posts in an analytics list. */
  overview?: AnalyticsOverview | undefined;
  posts?: AnalyticsListResponsePost[] | undefined;
  /** The position within a paginated list. */
  pagination?: Pagination | undefined;
  /**
   * The connected social accounts. `followersCount` and `followersLastUpdated` are present only
   * with the Analytics add-on.
   */
  accounts?: SocialAccount[] | undefined;
  /** Whether the user has the Analytics add-on. */
  hasAnalyticsAccess?: boolean | undefined;
}

/** Analytics list response post. */
export interface AnalyticsListResponsePost {
  /** The ID of the post. */
  id?: string | undefined;
  /** The text of the post. */
  content?: string | undefined;
  /** When the post was scheduled to be published. */
  scheduledFor?: Date | undefined;
  /** When the post was published. */
  publishedAt?: Date | undefined;
  /** The status of the post. */
  status?: string | undefined;
  /** The performance metrics of a post. */
  analytics?: PostAnalytics | undefined;
  /** The metrics on each platform. */
  platforms?: PlatformAnalytics[] | undefined;
  /** The platform of the post. */
  platform?: string | undefined;
  /** The public URL of the post on the platform. */
  platformPostUrl?: string | undefined;
  /** Whether the post was synced from the platform and not published with Late. */
  isExternal?: boolean | undefined;
  /** The URL of a thumbnail of the post. */
  thumbnailUrl?: string | undefined;
  /** The kind of media in the post. */
  mediaType?: AnalyticsListResponsePostMediaType | undefined;
  mediaItems?: MediaItem[] | undefined;
}

/** The kind of media in the post. */
export type AnalyticsListResponsePostMediaType =
  | "image"
  | "video"
  | "gif"
  | "document"
  | (string & {});

/** Lifetime totals of a LinkedIn account, returned for the aggregation `TOTAL`. */
export interface LinkedInAggregateAnalyticsTotalResponse {
  /** The ID of the social account. */
  accountId?: string | undefined;
  /** The platform, `linkedin`. */
  platform?: string | undefined;
  /** The kind of LinkedIn account, such as `personal`. */
  accountType?: string | undefined;
  username?: string | undefined;
  /** The aggregation of the metrics, always `TOTAL`. */
  aggregation?: "TOTAL" | undefined;
  /** The date range of the metrics, or null if none applies. */
  dateRange?: LinkedInTotalDateRange | null | undefined;
  analytics?: LinkedInTotalAnalytics | undefined;
  /** A remark on the data. */
  note?: string | undefined;
  /** When the metrics were last updated. */
  lastUpdated?: Date | undefined;
}

/** The aggregation of the metrics, always `TOTAL`. */
export type LinkedInAggregateAnalyticsResponseAggregation = "TOTAL" | (string & {});

/** The date range of the metrics, or null if none applies. */
export interface LinkedInTotalDateRange {
  /** The first day of the range. */
  startDate?: string | undefined;
  /** The last day of the range. */
  endDate?: string | undefined;
}

/** LinkedIn total analytics. */
export interface LinkedInTotalAnalytics {
  /** How many times the posts were displayed, in total. */
  impressions?: number | undefined;
  /** How many different members saw the posts. */
  reach?: number | undefined;
  /** How many reactions the posts received, in total. */
  reactions?: number | undefined;
  /** How many comments the posts received, in total. */
  comments?: number | undefined;
  /** How many times the posts were reshared, in total. */
  shares?: number | undefined;
  /** The engagement rate over all posts, in percent. */
  engagementRate?: number | undefined;
}

/** Metrics of a LinkedIn account day by day, returned for the aggregation `DAILY`. */
export interface LinkedInAggregateAnalyticsDailyResponse {
  /** The ID of the social account. */
  accountId?: string | undefined;
  /** The platform, `linkedin`. */
  platform?: string | undefined;
  /** The kind of LinkedIn account, such as `personal`. */
  accountType?: string | undefined;
  username?: string | undefined;
  /** The aggregation of the metrics, always `DAILY`. */
  aggregation?: "DAILY" | undefined;
  /** The date range of the metrics, or null if none applies. */
  dateRange?: LinkedInDailyDateRange | null | undefined;
  /** For each metric, one count per day. The aggregation `DAILY` has no reach. */
  analytics?: LinkedInDailyAnalytics | undefined;
  /** The metrics left out because of API limitations. */
  skippedMetrics?: string[] | undefined;
  /** A remark on the data. */
  note?: string | undefined;
  /** When the metrics were last updated. */
  lastUpdated?: Date | undefined;
}

/** The aggregation of the metrics, always `DAILY`. */
export type LinkedInAggregateAnalyticsResponseAggregation2 = "DAILY" | (string & {});

/** The date range of the metrics, or null if none applies. */
export interface LinkedInDailyDateRange {
  /** The first day of the range. */
  startDate?: string | undefined;
  /** The last day of the range. */
  endDate?: string | undefined;
}

/** For each metric, one count per day. The aggregation `DAILY` has no reach. */
export interface LinkedInDailyAnalytics {
  /** How many times the posts were displayed, per day. */
  impressions?: LinkedInDailyImpressions[] | undefined;
  /** How many reactions the posts received, per day. */
  reactions?: LinkedInDailyReactions[] | undefined;
  /** How many comments the posts received, per day. */
  comments?: LinkedInDailyComments[] | undefined;
  /** How many times the posts were reshared, per day. */
  shares?: LinkedInDailyShares[] | undefined;
}

/** LinkedIn daily impressions. */
export interface LinkedInDailyImpressions {
  date?: string | undefined;
  count?: number | undefined;
}

/** LinkedIn daily reactions. */
export interface LinkedInDailyReactions {
  date?: string | undefined;
  count?: number | undefined;
}

/** LinkedIn daily comments. */
export interface LinkedInDailyComments {
  date?: string | undefined;
  count?: number | undefined;
}

/** LinkedIn daily shares. */
export interface LinkedInDailyShares {
  date?: string | undefined;
  count?: number | undefined;
}

/** Analytics of one post, or a page of posts, depending on `postId`. */
export type GetAnalyticsResponse = AnalyticsSinglePostResponse | AnalyticsListResponse;

/** Analytics source. */
export type AnalyticsSource = "all" | "late" | "external" | (string & {});

/** Analytics sort by. */
export type AnalyticsSortBy = "date" | "engagement" | (string & {});

/** Analytics order. */
export type AnalyticsOrder = "asc" | "desc" | (string & {});

/** Metrics by day and by platform. */
export interface GetDailyMetricsResponse {
  /** One entry per day. */
  dailyData?: DailyMetricDailyData[] | undefined;
  /** One entry per platform. */
  platformBreakdown?: DailyMetricPlatformBreakdown[] | undefined;
}

/** Daily metric daily data. */
export interface DailyMetricDailyData {
  /** The day, as `YYYY-MM-DD`. */
  date?: string | undefined;
  /** Number of posts that day. */
  postCount?: number | undefined;
  /** Number of posts for each platform, keyed by platform name. */
  platforms?: { [key: string]: number } | undefined;
  /** Metrics of the day, summed over its posts. */
  metrics?: DailyMetricDailyDataMetrics | undefined;
}

/** Metrics of the day, summed over its posts. */
export interface DailyMetricDailyDataMetrics {
  impressions?: number | undefined;
  reach?: number | undefined;
  likes?: number | undefined;
  comments?: number | undefined;
  shares?: number | undefined;
  saves?: number | undefined;
  clicks?: number | undefined;
  views?: number | undefined;
}

/** Daily metric platform breakdown. */
export interface DailyMetricPlatformBreakdown {
  platform?: string | undefined;
  /** Number of posts on the platform. */
  postCount?: number | undefined;
  impressions?: number | undefined;
  reach?: number | undefined;
  likes?: number | undefined;
  comments?: number | undefined;
  shares?: number | undefined;
  saves?: number | undefined;
  clicks?: number | undefined;
  views?: number | undefined;
}

/** Daily metric source. */
export type DailyMetricSource = "all" | "late" | "external" | (string & {});

/** Average engagement by weekday and hour. */
export interface GetBestTimeToPostResponse {
  /** One entry per weekday and hour. */
  slots?: BestTimeToPostSlot[] | undefined;
}

/** Best time to post slot. */
export interface BestTimeToPostSlot {
  /** Day of the week, from 0 (Monday) to 6 (Sunday). From 0 to 6. */
  dayOfWeek?: number | undefined;
  /** Hour of the day in UTC, from 0 to 23. */
  hour?: number | undefined;
  /** Average engagement of a post: likes, comments, shares, and saves added up. */
  avgEngagement?: number | undefined;
  /** Number of posts published in the slot. */
  postCount?: number | undefined;
}

/** Best time to post source. */
export type BestTimeToPostSource = "all" | "late" | "external" | (string & {});

/** Share of engagement reached, by time window. */
export interface GetContentDecayResponse {
  /** One entry per time window. */
  buckets?: ContentDecayBucket[] | undefined;
}

/** Content decay bucket. */
export interface ContentDecayBucket {
  /** Position of the bucket, from 0 (earliest) to 6 (latest). */
  bucketOrder?: number | undefined;
  /** Label of the bucket, fit for display. */
  bucketLabel?: string | undefined;
  /** Average share of the final engagement reached, in percent from 0 to 100. */
  avgPctOfFinal?: number | undefined;
  /** Number of posts that have data for this bucket. */
  postCount?: number | undefined;
}

/** Content decay source. */
export type ContentDecaySource = "all" | "late" | "external" | (string & {});

/** Engagement by platform and frequency. */
export interface GetPostingFrequencyResponse {
  /** One row per platform and number of posts per week. */
  frequency?: PostingFrequency[] | undefined;
}

/** Posting frequency. */
export interface PostingFrequency {
  platform?: string | undefined;
  /** Posts published in the week. */
  postsPerWeek?: number | undefined;
  /** Average engagement rate, in percent from 0 to 100. */
  avgEngagementRate?: number | undefined;
  /** Average engagement as a plain count: likes, comments, shares, and saves added up. */
  avgEngagement?: number | undefined;
  /** Number of calendar weeks with this frequency. */
  weeksCount?: number | undefined;
}

/** Posting frequency source. */
export type PostingFrequencySource = "all" | "late" | "external" | (string & {});

/** Metrics of the post, day by day. */
export interface GetPostTimelineResponse {
  /** The `postId` from the request. */
  postId?: string | undefined;
  /** One row per day and platform. */
  timeline?: PostTimeline[] | undefined;
}

/** Post timeline. */
export interface PostTimeline {
  /** The day, as `YYYY-MM-DD`. */
  date?: string | undefined;
  /** Name of the platform, such as `instagram` or `tiktok`. */
  platform?: string | undefined;
  /** ID of the post on the platform. */
  platformPostId?: string | undefined;
  /** Total number of impressions on that date. */
  impressions?: number | undefined;
  /** Total reach on that date. */
  reach?: number | undefined;
  /** Total number of likes on that date. */
  likes?: number | undefined;
  /** Total number of comments on that date. */
  comments?: number | undefined;
  /** Total number of shares on that date. */
  shares?: number | undefined;
  /** Total number of saves on that date. */
  saves?: number | undefined;
  /** Total number of clicks on that date. */
  clicks?: number | undefined;
  /** Total number of views on that date. */
  views?: number | undefined;
}

/** Analytics in the form that `aggregation` asks for. */
export type GetLinkedInAggregateAnalyticsResponse =
  | LinkedInAggregateAnalyticsTotalResponse
  | LinkedInAggregateAnalyticsDailyResponse
  | { aggregation: Unlisted; [key: string]: unknown };

/** LinkedIn aggregate analytics aggregation. */
export type LinkedInAggregateAnalyticsAggregation = "TOTAL" | "DAILY" | (string & {});

/** The analytics of the post. */
export interface GetLinkedInPostAnalyticsResponse {
  /** ID of the LinkedIn account. */
  accountId?: string | undefined;
  /** Platform of the account, `linkedin`. */
  platform?: string | undefined;
  /** Whether the account is personal or an organization. */
  accountType?: LinkedInPostAnalyticsAccountType | undefined;
  username?: string | undefined;
  /** URN of the LinkedIn post. */
  postUrn?: string | undefined;
  analytics?: LinkedInPostAnalytics | undefined;
  /** Time of the last update of these figures. */
  lastUpdated?: Date | undefined;
}

/** Whether the account is personal or an organization. */
export type LinkedInPostAnalyticsAccountType = "personal" | "organization" | (string & {});

/** LinkedIn post analytics. */
export interface LinkedInPostAnalytics {
  /** How many times the post was shown. */
  impressions?: number | undefined;
  /** Number of unique members who saw the post. */
  reach?: number | undefined;
  /** Number of reactions to the post. */
  likes?: number | undefined;
  /** Number of comments on the post. */
  comments?: number | undefined;
  /** Number of times the post was reshared. */
  shares?: number | undefined;
  /** Number of clicks on the post, for organization accounts only. */
  clicks?: number | undefined;
  /** Number of video views, for video posts only. */
  views?: number | undefined;
  /** Engagement rate, in percent. */
  engagementRate?: number | undefined;
}

/** One page of reactions, with the profiles of those who reacted. */
export interface GetLinkedInPostReactionsResponse {
  /** ID of the LinkedIn account. */
  accountId?: string | undefined;
  /** Platform of the account, `linkedin`. */
  platform?: string | undefined;
  /** Type of the account, such as `organization`. */
  accountType?: string | undefined;
  username?: string | undefined;
  /** URN of the LinkedIn post. */
  postUrn?: string | undefined;
  reactions?: LinkedInPostReaction[] | undefined;
  pagination?: LinkedInPostReactionPagination | undefined;
  /** Time of the last update of this data. */
  lastUpdated?: Date | undefined;
}

/** LinkedIn post reaction. */
export interface LinkedInPostReaction {
  /**
   * Reaction type as LinkedIn names it: `LIKE`, `PRAISE`, `EMPATHY`, `INTEREST`, `APPRECIATION`, or
   * `ENTERTAINMENT`.
   */
  reactionType?: string | undefined;
  /** Reaction name for display: Like, Celebrate, Love, Insightful, Support, or Funny. */
  reactionLabel?: string | undefined;
  /** Time of the reaction. */
  reactedAt?: Date | undefined;
  /** The person or organization that reacted. */
  from?: LinkedInPostReactionFrom | undefined;
}

/** The person or organization that reacted. */
export interface LinkedInPostReactionFrom {
  /** URN of the person or organization on LinkedIn. */
  urn?: string | undefined;
  /** Display name of the person or organization. */
  name?: string | undefined;
  /** Headline or job title. */
  headline?: string | undefined;
  /** Vanity name on LinkedIn. */
  username?: string | undefined;
  /** URL of the profile picture. */
  profilePicture?: string | undefined;
  /** URL of the LinkedIn profile. */
  profileUrl?: string | undefined;
}

/** LinkedIn post reaction pagination. */
export interface LinkedInPostReactionPagination {
  /** Whether there are more reactions after this page. */
  hasMore?: boolean | undefined;
  /** Offset of the next page, to send as `cursor`. */
  cursor?: string | undefined;
  /** Number of reactions in all, when available. */
  total?: number | undefined;
}
