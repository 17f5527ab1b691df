import type { SocialAccount, SocialAccountProfileId } from "./social-account.js";

/** A connected social account and the growth of its followers. */
export interface AccountWithFollowerStats {
  id?: string | undefined;
  /** The platform of the account. */
  platform?: string | undefined;
  /** The profile to which the account belongs, as an ID or as a populated object. */
  profileId?: SocialAccountProfileId | undefined;
  username?: string | undefined;
  displayName?: string | undefined;
  /** The full URL of the account's profile on its platform. */
  profileUrl?: string | undefined;
  /** Whether the account is active. */
  isActive?: boolean | undefined;
  /** The number of followers. Present only with the Analytics add-on. */
  followersCount?: number | undefined;
  /** When Late last updated the number of followers. Present only with the Analytics add-on. */
  followersLastUpdated?: Date | undefined;
  /** The profile picture of the account. */
  profilePicture?: string | undefined;
  /** The number of followers now. */
  currentFollowers?: number | undefined;
  /** When the number of followers was last updated. */
  lastUpdated?: Date | undefined;
  /** How many followers the account gained or lost over the period. */
  growth?: number | undefined;
  /** The growth over the period, in percent. */
  growthPercentage?: number | undefined;
  /** The number of past snapshots available. */
  dataPoints?: number | undefined;
}

/** The connected accounts that match the filters. */
export interface ListAccountsResponse {
  accounts?: SocialAccount[] | undefined;
  /** Whether you have access to the analytics add-on. */
  hasAnalyticsAccess?: boolean | undefined;
}

/** Follower history and growth for each account. */
export interface GetFollowerStatsResponse {
  /** Accounts in the report, each with its current follower count and growth. */
  accounts?: AccountWithFollowerStats[] | undefined;
  /** Follower history of each account, keyed by account ID. */
  stats?: { [key: string]: FollowerStatsValue[] } | undefined;
  /** Date range that the report covers. */
  dateRange?: FollowerStatDateRange | undefined;
  /** Aggregation interval used: `daily`, `weekly`, or `monthly`. */
  granularity?: string | undefined;
}

/** Follower count on one date. */
export interface FollowerStatsValue {
  /** Date of the data point, as `YYYY-MM-DD`. */
  date?: string | undefined;
  /** Number of followers on this date. */
  followers?: number | undefined;
}

/** Date range that the report covers. */
export interface FollowerStatDateRange {
  /** Start of the range. */
  from?: Date | undefined;
  /** End of the range. */
  to?: Date | undefined;
}

/** Follower stat granularity. */
export type FollowerStatGranularity = "daily" | "weekly" | "monthly" | (string & {});

/** The account is updated. */
export interface UpdateAccountResponse {
  /** Confirmation message. */
  message?: string | undefined;
  /** Username after the update. */
  username?: string | undefined;
  /** Display name after the update. */
  displayName?: string | undefined;
}

/** The account is disconnected and removed. */
export interface DeleteAccountResponse {
  /** Confirmation message. */
  message?: string | undefined;
}

/** Health of the accounts, with a summary. */
export interface GetAllAccountsHealthResponse {
  /** Number of accounts by health status. */
  summary?: AllAccountsHealthSummary | undefined;
  /** Health of each account. */
  accounts?: AllAccountsHealthAccount[] | undefined;
}

/** Number of accounts by health status. */
export interface AllAccountsHealthSummary {
  /** Number of accounts in total. */
  total?: number | undefined;
  /** Number of accounts with status `healthy`. */
  healthy?: number | undefined;
  /** Number of accounts with status `warning`. */
  warning?: number | undefined;
  /** Number of accounts with status `error`. */
  error?: number | undefined;
  /** Number of accounts that you have to reconnect. */
  needsReconnect?: number | undefined;
}

/** All accounts health account. */
export interface AllAccountsHealthAccount {
  /** ID of the account. */
  accountId?: string | undefined;
  /** Platform of the account, such as `instagram`. */
  platform?: string | undefined;
  username?: string | undefined;
  displayName?: string | undefined;
  /** ID of the profile that the account belongs to. */
  profileId?: string | undefined;
  /** Overall health of the account. */
  status?: AllAccountsHealthAccountStatus | undefined;
  /** Whether Late can publish posts to the account. */
  canPost?: boolean | undefined;
  /** Whether Late can fetch analytics for the account. */
  canFetchAnalytics?: boolean | undefined;
  /** Whether the access token is valid. */
  tokenValid?: boolean | undefined;
  /** When the access token expires. */
  tokenExpiresAt?: Date | undefined;
  /** Whether you have to reconnect the account. */
  needsReconnect?: boolean | undefined;
  /** Problems found with the account; empty when there are none. */
  issues?: string[] | undefined;
}

/** Overall health of the account. */
export type AllAccountsHealthAccountStatus = "healthy" | "warning" | "error" | (string & {});

/** All accounts health platform. */
export type AllAccountsHealthPlatform =
  | "facebook"
  | "instagram"
  | "linkedin"
  | "twitter"
  | "tiktok"
  | "youtube"
  | "threads"
  | "pinterest"
  | "reddit"
  | "bluesky"
  | "googlebusiness"
  | "telegram"
  | "snapchat"
  | (string & {});

/** All accounts health status. */
export type AllAccountsHealthStatus = "healthy" | "warning" | "error" | (string & {});

/** Health of the account in detail. */
export interface GetAccountHealthResponse {
  /** ID of the account. */
  accountId?: string | undefined;
  /** Platform of the account, such as `instagram`. */
  platform?: string | undefined;
  username?: string | undefined;
  displayName?: string | undefined;
  /** Overall health of the account. */
  status?: AccountHealthStatus | undefined;
  /** State of the access token. */
  tokenStatus?: AccountHealthTokenStatus | undefined;
  /** Permissions of the account, grouped by purpose. */
  permissions?: AccountHealthPermissions | undefined;
  /** Problems found with the account; empty when there are none. */
  issues?: string[] | undefined;
  /** Steps you can take to fix the issues. */
  recommendations?: string[] | undefined;
}

/** Overall health of the account. */
export type AccountHealthStatus = "healthy" | "warning" | "error" | (string & {});

/** State of the access token. */
export interface AccountHealthTokenStatus {
  /** Whether the access token is valid. */
  valid?: boolean | undefined;
  /** When the access token expires. */
  expiresAt?: Date | undefined;
  /** Time left until the token expires, as readable text such as `21 days`. */
  expiresIn?: string | undefined;
  /** Whether the token expires in the next 24 hours. */
  needsRefresh?: boolean | undefined;
}

/** Permissions of the account, grouped by purpose. */
export interface AccountHealthPermissions {
  /** Permissions for publishing posts. */
  posting?: AccountHealthPermissionsPosting[] | undefined;
  /** Permissions for fetching analytics. */
  analytics?: AccountHealthPermissionsAnalytics[] | undefined;
  /** Optional permissions. */
  optional?: AccountHealthPermissionsOptional[] | undefined;
  /** Whether Late can publish posts to the account. */
  canPost?: boolean | undefined;
  /** Whether Late can fetch analytics for the account. */
  canFetchAnalytics?: boolean | undefined;
  /** Names of the required permissions that the account lacks. */
  missingRequired?: string[] | undefined;
}

/** Account health permissions posting. */
export interface AccountHealthPermissionsPosting {
  /** Name of the permission on the platform. */
  scope?: string | undefined;
  /** Whether the account holds this permission. */
  granted?: boolean | undefined;
  /** Whether this permission is mandatory. */
  required?: boolean | undefined;
}

/** Account health permissions analytics. */
export interface AccountHealthPermissionsAnalytics {
  /** Name of the permission on the platform. */
  scope?: string | undefined;
  /** Whether the account holds this permission. */
  granted?: boolean | undefined;
  /** Whether this permission is mandatory. */
  required?: boolean | undefined;
}

/** Account health permissions optional. */
export interface AccountHealthPermissionsOptional {
  /** Name of the permission on the platform. */
  scope?: string | undefined;
  /** Whether the account holds this permission. */
  granted?: boolean | undefined;
  /** Whether this permission is mandatory. */
  required?: boolean | undefined;
}

/** The Facebook Pages of the account. */
export interface GetFacebookPagesResponse {
  pages?: GetFacebookPage[] | undefined;
  /** ID of the Page selected at present. */
  selectedPageId?: string | undefined;
  /** Whether the list comes from a cache. */
  cached?: boolean | undefined;
}

/** Get facebook page. */
export interface GetFacebookPage {
  /** Facebook ID of the Page. */
  id?: string | undefined;
  /** Name of the Page. */
  name?: string | undefined;
  /** Username of the Page. */
  username?: string | undefined;
  /** Category of the Page. */
  category?: string | undefined;
  /** Number of fans of the Page. */
  fanCount?: number | undefined;
}

/** The active Page has changed. */
export interface UpdateFacebookPageResponse {
  /** Result message. */
  message?: string | undefined;
  /** The Page that is now active. */
  selectedPage?: FacebookPageSelectedPage | undefined;
}

/** The Page that is now active. */
export interface FacebookPageSelectedPage {
  /** Facebook ID of the Page. */
  id?: string | undefined;
  /** Name of the Page. */
  name?: string | undefined;
}

/** The organizations that the account administers. */
export interface GetLinkedInOrganizationsResponse {
  organizations?: GetLinkedInOrganization[] | undefined;
}

/** Get LinkedIn organization. */
export interface GetLinkedInOrganization {
  /** LinkedIn ID of the organization. */
  id?: string | undefined;
  name?: string | undefined;
  /** Vanity name (slug) of the organization. */
  vanityName?: string | undefined;
  /** Localized name of the organization. */
  localizedName?: string | undefined;
}

/** The account type has changed. */
export interface UpdateLinkedInOrganizationResponse {
  /** Result message. */
  message?: string | undefined;
  /** A connected social account. */
  account?: SocialAccount | undefined;
}

/** The boards of the account. */
export interface GetPinterestBoardsResponse {
  boards?: PinterestBoard[] | undefined;
}

/** Pinterest board. */
export interface PinterestBoard {
  /** Pinterest ID of the board. */
  id?: string | undefined;
  /** Name of the board. */
  name?: string | undefined;
  /** Description of the board. */
  description?: string | undefined;
  /** Privacy setting of the board. */
  privacy?: string | undefined;
}

/** The default board is set. */
export interface UpdatePinterestBoardsResponse {
  /** Result message. */
  message?: string | undefined;
  /** A connected social account. */
  account?: SocialAccount | undefined;
}

/** The locations of the account. */
export interface GetGmbLocationsResponse {
  locations?: GmbLocation[] | undefined;
  /** ID of the location selected at present. */
  selectedLocationId?: string | undefined;
  /** Whether the list comes from a cache. */
  cached?: boolean | undefined;
}

/** Gmb location. */
export interface GmbLocation {
  /** ID of the location on Google. */
  id?: string | undefined;
  /** Name of the location. */
  name?: string | undefined;
  /** ID of the Google Business Profile account to which the location belongs. */
  accountId?: string | undefined;
  /** Name of the Google Business Profile account to which the location belongs. */
  accountName?: string | undefined;
  /** Address of the location. */
  address?: string | undefined;
  /** Business category of the location. */
  category?: string | undefined;
  /** URL of the location's website. */
  websiteUrl?: string | undefined;
}

/** The active location has changed. */
export interface UpdateGmbLocationResponse {
  /** Result message. */
  message?: string | undefined;
  /** The location that is now active. */
  selectedLocation?: GmbLocationSelectedLocation | undefined;
}

/** The location that is now active. */
export interface GmbLocationSelectedLocation {
  /** ID of the location on Google. */
  id?: string | undefined;
  /** Name of the location. */
  name?: string | undefined;
}

/** The subreddits of the account. */
export interface GetRedditSubredditsResponse {
  subreddits?: RedditSubreddit[] | undefined;
  /** Subreddit that posts go to by default. */
  defaultSubreddit?: string | undefined;
}

/** Reddit subreddit. */
export interface RedditSubreddit {
  /** ID of the subreddit on Reddit. */
  id?: string | undefined;
  /** Name of the subreddit, without the `r/` prefix. */
  name?: string | undefined;
  /** Title of the subreddit. */
  title?: string | undefined;
  /** URL path of the subreddit. */
  url?: string | undefined;
  /** Whether the subreddit is marked NSFW. */
  over18?: boolean | undefined;
}

/** The default subreddit is set. */
export interface UpdateRedditSubredditsResponse {
  success?: boolean | undefined;
}

/** The flairs of the subreddit. */
export interface GetRedditFlairsResponse {
  flairs?: RedditFlair[] | undefined;
}

/** Reddit flair. */
export interface RedditFlair {
  /** ID of the flair. Pass it as `flairId` in `platformSpecificData`. */
  id?: string | undefined;
  /** Text that the flair displays. */
  text?: string | undefined;
  /** Color of the text, `dark` or `light`. */
  textColor?: string | undefined;
  /** Background color in hexadecimal, such as `#ff4500`. */
  backgroundColor?: string | undefined;
}
