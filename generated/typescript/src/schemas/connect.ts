import { type Schema, choice, list, map, object, union } from "../core/schema.js";
import { $LinkedInOrganizationAccountType } from "./linkedin-organization-account-type.js";
import { $SocialAccount } from "./social-account.js";

export const $GetConnectUrlResponse: Schema = /* @__PURE__ */ object({
  authUrl: "string",
  state: "string",
});

export const $ConnectUrlPlatform: Schema = /* @__PURE__ */ choice([
  "facebook",
  "instagram",
  "linkedin",
  "twitter",
  "tiktok",
  "youtube",
  "threads",
  "reddit",
  "pinterest",
  "bluesky",
  "googlebusiness",
  "telegram",
  "snapchat",
]);

export const $FacebookPage: Schema = /* @__PURE__ */ object({
  id: "string",
  name: "string",
  username: "string",
  access_token: ["accessToken", "string"],
  category: "string",
  tasks: /* @__PURE__ */ list("string"),
});

export const $ListFacebookPagesResponse: Schema = /* @__PURE__ */ object({
  pages: /* @__PURE__ */ list($FacebookPage),
});

export const $FacebookPageAccountPlatform: Schema = /* @__PURE__ */ choice(["facebook"]);

export const $FacebookPageAccount: Schema = /* @__PURE__ */ object({
  accountId: "string",
  platform: $FacebookPageAccountPlatform,
  username: "string",
  displayName: "string",
  profilePicture: "string",
  isActive: "boolean",
  selectedPageName: "string",
});

export const $SelectFacebookPageResponse: Schema = /* @__PURE__ */ object({
  message: "string",
  redirect_url: ["redirectUrl", "string"],
  account: $FacebookPageAccount,
});

export const $FacebookPageUserProfile: Schema = /* @__PURE__ */ object({
  id: "string",
  name: "string",
  profilePicture: "string",
});

export const $GoogleBusinessLocation: Schema = /* @__PURE__ */ object({
  id: "string",
  name: "string",
  accountId: "string",
  accountName: "string",
  address: "string",
  category: "string",
});

export const $ListGoogleBusinessLocationsResponse: Schema = /* @__PURE__ */ object({
  locations: /* @__PURE__ */ list($GoogleBusinessLocation),
});

export const $GoogleBusinessLocationAccountPlatform: Schema = /* @__PURE__ */ choice([
  "googlebusiness",
]);

export const $GoogleBusinessLocationAccount: Schema = /* @__PURE__ */ object({
  accountId: "string",
  platform: $GoogleBusinessLocationAccountPlatform,
  username: "string",
  displayName: "string",
  isActive: "boolean",
  selectedLocationName: "string",
  selectedLocationId: "string",
});

export const $SelectGoogleBusinessLocationResponse: Schema = /* @__PURE__ */ object({
  message: "string",
  redirect_url: ["redirectUrl", "string"],
  account: $GoogleBusinessLocationAccount,
});

export const $GoogleBusinessLocationUserProfile: Schema = /* @__PURE__ */ object({
  id: "string",
  name: "string",
  refreshToken: "string",
  tokenExpiresIn: "integer",
  scope: "string",
});

export const $PendingOAuthDataSelectionType: Schema = /* @__PURE__ */ choice([
  "organizations",
  "pages",
  "boards",
  "locations",
  "profiles",
]);

export const $PendingOAuthDataOrganization: Schema = /* @__PURE__ */ object({
  id: "string",
  urn: "string",
  name: "string",
  vanityName: "string",
});

export const $GetPendingOAuthDataResponse: Schema = /* @__PURE__ */ object({
  platform: "string",
  profileId: "string",
  tempToken: "string",
  refreshToken: "string",
  expiresIn: "number",
  userProfile: /* @__PURE__ */ map("any"),
  selectionType: $PendingOAuthDataSelectionType,
  organizations: /* @__PURE__ */ list($PendingOAuthDataOrganization),
});

export const $LinkedInOrganization: Schema = /* @__PURE__ */ object({
  id: "string",
  logoUrl: "string",
  vanityName: "string",
  website: "string",
  industry: "string",
  description: "string",
});

export const $ListLinkedInOrganizationsResponse: Schema = /* @__PURE__ */ object({
  organizations: /* @__PURE__ */ list($LinkedInOrganization),
});

export const $LinkedInOrganizationAccountPlatform: Schema = /* @__PURE__ */ choice(["linkedin"]);

export const $LinkedInOrganizationAccount: Schema = /* @__PURE__ */ object({
  accountId: "string",
  platform: $LinkedInOrganizationAccountPlatform,
  username: "string",
  displayName: "string",
  profilePicture: "string",
  isActive: "boolean",
  accountType: $LinkedInOrganizationAccountType,
});

export const $LinkedInOrganizationBulkRefresh: Schema = /* @__PURE__ */ object({
  updatedCount: "integer",
  errors: "integer",
});

export const $SelectLinkedInOrganizationResponse: Schema = /* @__PURE__ */ object({
  message: "string",
  redirect_url: ["redirectUrl", "string"],
  account: $LinkedInOrganizationAccount,
  bulkRefresh: $LinkedInOrganizationBulkRefresh,
});

export const $PinterestBoardsForSelectionBoard: Schema = /* @__PURE__ */ object({
  id: "string",
  name: "string",
  description: "string",
  privacy: "string",
});

export const $ListPinterestBoardsForSelectionResponse: Schema = /* @__PURE__ */ object({
  boards: /* @__PURE__ */ list($PinterestBoardsForSelectionBoard),
});

export const $PinterestBoardAccountPlatform: Schema = /* @__PURE__ */ choice(["pinterest"]);

export const $PinterestBoardAccount: Schema = /* @__PURE__ */ object({
  accountId: "string",
  platform: $PinterestBoardAccountPlatform,
  username: "string",
  displayName: "string",
  profilePicture: "string",
  isActive: "boolean",
  defaultBoardName: "string",
});

export const $SelectPinterestBoardResponse: Schema = /* @__PURE__ */ object({
  message: "string",
  redirect_url: ["redirectUrl", "string"],
  account: $PinterestBoardAccount,
});

export const $SnapchatProfilePublicProfile: Schema = /* @__PURE__ */ object({
  id: "string",
  display_name: ["displayName", "string"],
  username: "string",
  profile_image_url: ["profileImageUrl", "string"],
  subscriber_count: ["subscriberCount", "integer"],
});

export const $ListSnapchatProfilesResponse: Schema = /* @__PURE__ */ object({
  publicProfiles: /* @__PURE__ */ list($SnapchatProfilePublicProfile),
});

export const $SnapchatProfileAccountPlatform: Schema = /* @__PURE__ */ choice(["snapchat"]);

export const $SnapchatProfileAccount: Schema = /* @__PURE__ */ object({
  accountId: "string",
  platform: $SnapchatProfileAccountPlatform,
  username: "string",
  displayName: "string",
  profilePicture: "string",
  isActive: "boolean",
  publicProfileName: "string",
});

export const $SelectSnapchatProfileResponse: Schema = /* @__PURE__ */ object({
  message: "string",
  redirect_url: ["redirectUrl", "string"],
  account: $SnapchatProfileAccount,
});

export const $SnapchatProfileSelectedPublicProfile: Schema = /* @__PURE__ */ object(
  {
    id: "string",
    display_name: ["displayName", "string"],
    username: "string",
    profile_image_url: ["profileImageUrl", "string"],
    subscriber_count: ["subscriberCount", "integer"],
  },
  "id display_name",
);

export const $ConnectBlueskyCredentialsResponse: Schema = /* @__PURE__ */ object({
  message: "string",
  account: $SocialAccount,
});

export const $GetTelegramConnectStatusResponse: Schema = /* @__PURE__ */ object({
  code: "string",
  expiresAt: "datetime",
  expiresIn: "integer",
  botUsername: "string",
  instructions: /* @__PURE__ */ list("string"),
});

export const $TelegramConnectAccountPlatform: Schema = /* @__PURE__ */ choice(["telegram"]);

export const $TelegramConnectAccountChatType: Schema = /* @__PURE__ */ choice([
  "channel",
  "group",
  "supergroup",
  "private",
]);

export const $TelegramConnectAccount: Schema = /* @__PURE__ */ object({
  _id: ["id", "string"],
  platform: $TelegramConnectAccountPlatform,
  username: "string",
  displayName: "string",
  isActive: "boolean",
  chatType: $TelegramConnectAccountChatType,
});

export const $InitiateTelegramConnectResponse: Schema = /* @__PURE__ */ object({
  message: "string",
  account: $TelegramConnectAccount,
});

export const $TelegramConnectPendingStatus: Schema = /* @__PURE__ */ choice(["pending"]);

export const $TelegramConnectPending: Schema = /* @__PURE__ */ object({
  status: $TelegramConnectPendingStatus,
  expiresAt: "datetime",
  expiresIn: "integer",
});

export const $TelegramConnectConnectedStatus: Schema = /* @__PURE__ */ choice(["connected"]);

export const $TelegramConnectConnectedChatType: Schema = /* @__PURE__ */ choice([
  "channel",
  "group",
  "supergroup",
]);

export const $TelegramConnectConnectedAccount: Schema = /* @__PURE__ */ object({
  _id: ["id", "string"],
  platform: "string",
  username: "string",
  displayName: "string",
});

export const $TelegramConnectConnected: Schema = /* @__PURE__ */ object({
  status: $TelegramConnectConnectedStatus,
  chatId: "string",
  chatTitle: "string",
  chatType: $TelegramConnectConnectedChatType,
  account: $TelegramConnectConnectedAccount,
});

export const $TelegramConnectExpiredStatus: Schema = /* @__PURE__ */ choice(["expired"]);

export const $TelegramConnectExpired: Schema = /* @__PURE__ */ object({
  status: $TelegramConnectExpiredStatus,
  message: "string",
});

export const $CompleteTelegramConnectResponse: Schema = /* @__PURE__ */ union(
  [$TelegramConnectPending, $TelegramConnectConnected, $TelegramConnectExpired],
  {
    property: "status",
    mapping: {
      pending: $TelegramConnectPending,
      connected: $TelegramConnectConnected,
      expired: $TelegramConnectExpired,
    },
  },
);
