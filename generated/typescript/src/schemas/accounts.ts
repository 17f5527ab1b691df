import { type Schema, choice, list, map, object } from "../core/schema.js";
import { $SocialAccount, $SocialAccountProfileId } from "./social-account.js";

export const $AccountWithFollowerStats: Schema = /* @__PURE__ */ object(
  "_id>id platform username displayName profileUrl isActive:boolean " +
    "followersCount:number followersLastUpdated:datetime profilePicture " +
    "currentFollowers:number lastUpdated:datetime growth:number " +
    "growthPercentage:number dataPoints:number",
  { profileId: $SocialAccountProfileId },
);

export const $ListAccountsResponse: Schema = /* @__PURE__ */ object("hasAnalyticsAccess:boolean", {
  accounts: /* @__PURE__ */ list($SocialAccount),
});

export const $FollowerStatsValue: Schema = /* @__PURE__ */ object("date:date followers:number");

export const $FollowerStatDateRange: Schema = /* @__PURE__ */ object("from:datetime to:datetime");

export const $GetFollowerStatsResponse: Schema = /* @__PURE__ */ object("granularity", {
  accounts: /* @__PURE__ */ list($AccountWithFollowerStats),
  stats: /* @__PURE__ */ map(/* @__PURE__ */ list($FollowerStatsValue)),
  dateRange: $FollowerStatDateRange,
});

export const $UpdateAccountResponse: Schema = /* @__PURE__ */ object(
  "message username displayName",
);

export const $DeleteAccountResponse: Schema = /* @__PURE__ */ object("message");

export const $AllAccountsHealthSummary: Schema = /* @__PURE__ */ object(
  "total:integer healthy:integer warning:integer error:integer needsReconnect:integer",
);

export const $AllAccountsHealthAccountStatus: Schema =
  /* @__PURE__ */ choice("healthy warning error");

export const $AllAccountsHealthAccount: Schema = /* @__PURE__ */ object(
  "accountId platform username displayName profileId canPost:boolean " +
    "canFetchAnalytics:boolean tokenValid:boolean tokenExpiresAt:datetime " +
    "needsReconnect:boolean",
  { status: $AllAccountsHealthAccountStatus, issues: /* @__PURE__ */ list("string") },
);

export const $GetAllAccountsHealthResponse: Schema = /* @__PURE__ */ object("", {
  summary: $AllAccountsHealthSummary,
  accounts: /* @__PURE__ */ list($AllAccountsHealthAccount),
});

export const $AccountHealthStatus: Schema = /* @__PURE__ */ choice("healthy warning error");

export const $AccountHealthTokenStatus: Schema = /* @__PURE__ */ object(
  "valid:boolean expiresAt:datetime expiresIn needsRefresh:boolean",
);

export const $AccountHealthPermissionsPosting: Schema = /* @__PURE__ */ object(
  "scope granted:boolean required:boolean",
);

export const $AccountHealthPermissionsAnalytics: Schema = /* @__PURE__ */ object(
  "scope granted:boolean required:boolean",
);

export const $AccountHealthPermissionsOptional: Schema = /* @__PURE__ */ object(
  "scope granted:boolean required:boolean",
);

export const $AccountHealthPermissions: Schema = /* @__PURE__ */ object(
  "canPost:boolean canFetchAnalytics:boolean",
  {
    posting: /* @__PURE__ */ list($AccountHealthPermissionsPosting),
    analytics: /* @__PURE__ */ list($AccountHealthPermissionsAnalytics),
    optional: /* @__PURE__ */ list($AccountHealthPermissionsOptional),
    missingRequired: /* @__PURE__ */ list("string"),
  },
);

export const $GetAccountHealthResponse: Schema = /* @__PURE__ */ object(
  "accountId platform username displayName",
  {
    status: $AccountHealthStatus,
    tokenStatus: $AccountHealthTokenStatus,
    permissions: $AccountHealthPermissions,
    issues: /* @__PURE__ */ list("string"),
    recommendations: /* @__PURE__ */ list("string"),
  },
);

export const $GetFacebookPage: Schema = /* @__PURE__ */ object(
  "id name username category fan_count>fanCount:integer",
);

export const $GetFacebookPagesResponse: Schema = /* @__PURE__ */ object(
  "selectedPageId cached:boolean",
  { pages: /* @__PURE__ */ list($GetFacebookPage) },
);

export const $FacebookPageSelectedPage: Schema = /* @__PURE__ */ object("id name");

export const $UpdateFacebookPageResponse: Schema = /* @__PURE__ */ object("message", {
  selectedPage: $FacebookPageSelectedPage,
});

export const $GetLinkedInOrganization: Schema = /* @__PURE__ */ object(
  "id name vanityName localizedName",
);

export const $GetLinkedInOrganizationsResponse: Schema = /* @__PURE__ */ object("", {
  organizations: /* @__PURE__ */ list($GetLinkedInOrganization),
});

export const $UpdateLinkedInOrganizationResponse: Schema = /* @__PURE__ */ object("message", {
  account: $SocialAccount,
});

export const $PinterestBoard: Schema = /* @__PURE__ */ object("id name description privacy");

export const $GetPinterestBoardsResponse: Schema = /* @__PURE__ */ object("", {
  boards: /* @__PURE__ */ list($PinterestBoard),
});

export const $UpdatePinterestBoardsResponse: Schema = /* @__PURE__ */ object("message", {
  account: $SocialAccount,
});

export const $GmbLocation: Schema = /* @__PURE__ */ object(
  "id name accountId accountName address category websiteUrl",
);

export const $GetGmbLocationsResponse: Schema = /* @__PURE__ */ object(
  "selectedLocationId cached:boolean",
  { locations: /* @__PURE__ */ list($GmbLocation) },
);

export const $GmbLocationSelectedLocation: Schema = /* @__PURE__ */ object("id name");

export const $UpdateGmbLocationResponse: Schema = /* @__PURE__ */ object("message", {
  selectedLocation: $GmbLocationSelectedLocation,
});

export const $RedditSubreddit: Schema = /* @__PURE__ */ object("id name title url over18:boolean");

export const $GetRedditSubredditsResponse: Schema = /* @__PURE__ */ object("defaultSubreddit", {
  subreddits: /* @__PURE__ */ list($RedditSubreddit),
});

export const $UpdateRedditSubredditsResponse: Schema = /* @__PURE__ */ object("success:boolean");

export const $RedditFlair: Schema = /* @__PURE__ */ object("id text textColor backgroundColor");

export const $GetRedditFlairsResponse: Schema = /* @__PURE__ */ object("", {
  flairs: /* @__PURE__ */ list($RedditFlair),
});
