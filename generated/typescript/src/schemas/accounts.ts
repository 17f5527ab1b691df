import { type Schema, choice, list, map, object } from "../core/schema.js";
import { $SocialAccount, $SocialAccountProfileId } from "./social-account.js";

export const $AccountWithFollowerStats: Schema = /* @__PURE__ */ object({
  _id: ["id", "string"],
  platform: "string",
  profileId: $SocialAccountProfileId,
  username: "string",
  displayName: "string",
  profileUrl: "string",
  isActive: "boolean",
  followersCount: "number",
  followersLastUpdated: "datetime",
  profilePicture: "string",
  currentFollowers: "number",
  lastUpdated: "datetime",
  growth: "number",
  growthPercentage: "number",
  dataPoints: "number",
});

export const $ListAccountsResponse: Schema = /* @__PURE__ */ object({
  accounts: /* @__PURE__ */ list($SocialAccount),
  hasAnalyticsAccess: "boolean",
});

export const $FollowerStatsValue: Schema = /* @__PURE__ */ object({
  date: "date",
  followers: "number",
});

export const $FollowerStatDateRange: Schema = /* @__PURE__ */ object({
  from: "datetime",
  to: "datetime",
});

export const $GetFollowerStatsResponse: Schema = /* @__PURE__ */ object({
  accounts: /* @__PURE__ */ list($AccountWithFollowerStats),
  stats: /* @__PURE__ */ map(/* @__PURE__ */ list($FollowerStatsValue)),
  dateRange: $FollowerStatDateRange,
  granularity: "string",
});

export const $FollowerStatGranularity: Schema = /* @__PURE__ */ choice([
  "daily",
  "weekly",
  "monthly",
]);

export const $UpdateAccountResponse: Schema = /* @__PURE__ */ object({
  message: "string",
  username: "string",
  displayName: "string",
});

export const $DeleteAccountResponse: Schema = /* @__PURE__ */ object({ message: "string" });

export const $AllAccountsHealthSummary: Schema = /* @__PURE__ */ object({
  total: "integer",
  healthy: "integer",
  warning: "integer",
  error: "integer",
  needsReconnect: "integer",
});

export const $AllAccountsHealthAccountStatus: Schema = /* @__PURE__ */ choice([
  "healthy",
  "warning",
  "error",
]);

export const $AllAccountsHealthAccount: Schema = /* @__PURE__ */ object({
  accountId: "string",
  platform: "string",
  username: "string",
  displayName: "string",
  profileId: "string",
  status: $AllAccountsHealthAccountStatus,
  canPost: "boolean",
  canFetchAnalytics: "boolean",
  tokenValid: "boolean",
  tokenExpiresAt: "datetime",
  needsReconnect: "boolean",
  issues: /* @__PURE__ */ list("string"),
});

export const $GetAllAccountsHealthResponse: Schema = /* @__PURE__ */ object({
  summary: $AllAccountsHealthSummary,
  accounts: /* @__PURE__ */ list($AllAccountsHealthAccount),
});

export const $AllAccountsHealthPlatform: Schema = /* @__PURE__ */ choice([
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
]);

export const $AllAccountsHealthStatus: Schema = /* @__PURE__ */ choice([
  "healthy",
  "warning",
  "error",
]);

export const $AccountHealthStatus: Schema = /* @__PURE__ */ choice(["healthy", "warning", "error"]);

export const $AccountHealthTokenStatus: Schema = /* @__PURE__ */ object({
  valid: "boolean",
  expiresAt: "datetime",
  expiresIn: "string",
  needsRefresh: "boolean",
});

export const $AccountHealthPermissionsPosting: Schema = /* @__PURE__ */ object({
  scope: "string",
  granted: "boolean",
  required: "boolean",
});

export const $AccountHealthPermissionsAnalytics: Schema = /* @__PURE__ */ object({
  scope: "string",
  granted: "boolean",
  required: "boolean",
});

export const $AccountHealthPermissionsOptional: Schema = /* @__PURE__ */ object({
  scope: "string",
  granted: "boolean",
  required: "boolean",
});

export const $AccountHealthPermissions: Schema = /* @__PURE__ */ object({
  posting: /* @__PURE__ */ list($AccountHealthPermissionsPosting),
  analytics: /* @__PURE__ */ list($AccountHealthPermissionsAnalytics),
  optional: /* @__PURE__ */ list($AccountHealthPermissionsOptional),
  canPost: "boolean",
  canFetchAnalytics: "boolean",
  missingRequired: /* @__PURE__ */ list("string"),
});

export const $GetAccountHealthResponse: Schema = /* @__PURE__ */ object({
  accountId: "string",
  platform: "string",
  username: "string",
  displayName: "string",
  status: $AccountHealthStatus,
  tokenStatus: $AccountHealthTokenStatus,
  permissions: $AccountHealthPermissions,
  issues: /* @__PURE__ */ list("string"),
  recommendations: /* @__PURE__ */ list("string"),
});

export const $GetFacebookPage: Schema = /* @__PURE__ */ object({
  id: "string",
  name: "string",
  username: "string",
  category: "string",
  fan_count: ["fanCount", "integer"],
});

export const $GetFacebookPagesResponse: Schema = /* @__PURE__ */ object({
  pages: /* @__PURE__ */ list($GetFacebookPage),
  selectedPageId: "string",
  cached: "boolean",
});

export const $FacebookPageSelectedPage: Schema = /* @__PURE__ */ object({
  id: "string",
  name: "string",
});

export const $UpdateFacebookPageResponse: Schema = /* @__PURE__ */ object({
  message: "string",
  selectedPage: $FacebookPageSelectedPage,
});

export const $GetLinkedInOrganization: Schema = /* @__PURE__ */ object({
  id: "string",
  name: "string",
  vanityName: "string",
  localizedName: "string",
});

export const $GetLinkedInOrganizationsResponse: Schema = /* @__PURE__ */ object({
  organizations: /* @__PURE__ */ list($GetLinkedInOrganization),
});

export const $UpdateLinkedInOrganizationResponse: Schema = /* @__PURE__ */ object({
  message: "string",
  account: $SocialAccount,
});

export const $PinterestBoard: Schema = /* @__PURE__ */ object({
  id: "string",
  name: "string",
  description: "string",
  privacy: "string",
});

export const $GetPinterestBoardsResponse: Schema = /* @__PURE__ */ object({
  boards: /* @__PURE__ */ list($PinterestBoard),
});

export const $UpdatePinterestBoardsResponse: Schema = /* @__PURE__ */ object({
  message: "string",
  account: $SocialAccount,
});

export const $GmbLocation: Schema = /* @__PURE__ */ object({
  id: "string",
  name: "string",
  accountId: "string",
  accountName: "string",
  address: "string",
  category: "string",
  websiteUrl: "string",
});

export const $GetGmbLocationsResponse: Schema = /* @__PURE__ */ object({
  locations: /* @__PURE__ */ list($GmbLocation),
  selectedLocationId: "string",
  cached: "boolean",
});

export const $GmbLocationSelectedLocation: Schema = /* @__PURE__ */ object({
  id: "string",
  name: "string",
});

export const $UpdateGmbLocationResponse: Schema = /* @__PURE__ */ object({
  message: "string",
  selectedLocation: $GmbLocationSelectedLocation,
});

export const $RedditSubreddit: Schema = /* @__PURE__ */ object({
  id: "string",
  name: "string",
  title: "string",
  url: "string",
  over18: "boolean",
});

export const $GetRedditSubredditsResponse: Schema = /* @__PURE__ */ object({
  subreddits: /* @__PURE__ */ list($RedditSubreddit),
  defaultSubreddit: "string",
});

export const $UpdateRedditSubredditsResponse: Schema = /* @__PURE__ */ object({
  success: "boolean",
});

export const $RedditFlair: Schema = /* @__PURE__ */ object({
  id: "string",
  text: "string",
  textColor: "string",
  backgroundColor: "string",
});

export const $GetRedditFlairsResponse: Schema = /* @__PURE__ */ object({
  flairs: /* @__PURE__ */ list($RedditFlair),
});
