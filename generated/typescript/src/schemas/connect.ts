import { type Schema, choice, list, map, object, tagged } from "../core/schema.js";
import { $LinkedInOrganizationAccountType } from "./linkedin-organization-account-type.js";
import { $SocialAccount } from "./social-account.js";

export const $GetConnectUrlResponse: Schema = /* @__PURE__ */ object("authUrl state");

export const $FacebookPage: Schema = /* @__PURE__ */ object(
  "id name username access_token>accessToken category",
  { tasks: /* @__PURE__ */ list("string") },
);

export const $ListFacebookPagesResponse: Schema = /* @__PURE__ */ object("", {
  pages: /* @__PURE__ */ list($FacebookPage),
});

export const $FacebookPageAccountPlatform: Schema = /* @__PURE__ */ choice("facebook");

export const $FacebookPageAccount: Schema = /* @__PURE__ */ object(
  "accountId username displayName profilePicture isActive:boolean selectedPageName",
  { platform: $FacebookPageAccountPlatform },
);

export const $SelectFacebookPageResponse: Schema = /* @__PURE__ */ object(
  "message redirect_url>redirectUrl",
  { account: $FacebookPageAccount },
);

export const $GoogleBusinessLocation: Schema = /* @__PURE__ */ object(
  "id name accountId accountName address category",
);

export const $ListGoogleBusinessLocationsResponse: Schema = /* @__PURE__ */ object("", {
  locations: /* @__PURE__ */ list($GoogleBusinessLocation),
});

export const $GoogleBusinessLocationAccountPlatform: Schema =
  /* @__PURE__ */ choice("googlebusiness");

export const $GoogleBusinessLocationAccount: Schema = /* @__PURE__ */ object(
  "accountId username displayName isActive:boolean selectedLocationName selectedLocationId",
  { platform: $GoogleBusinessLocationAccountPlatform },
);

export const $SelectGoogleBusinessLocationResponse: Schema = /* @__PURE__ */ object(
  "message redirect_url>redirectUrl",
  { account: $GoogleBusinessLocationAccount },
);

export const $PendingOAuthDataSelectionType: Schema = /* @__PURE__ */ choice(
  "organizations pages boards locations profiles",
);

export const $PendingOAuthDataOrganization: Schema =
  /* @__PURE__ */ object("id urn name vanityName");

export const $GetPendingOAuthDataResponse: Schema = /* @__PURE__ */ object(
  "platform profileId tempToken refreshToken expiresIn:number",
  {
    userProfile: /* @__PURE__ */ map("any"),
    selectionType: $PendingOAuthDataSelectionType,
    organizations: /* @__PURE__ */ list($PendingOAuthDataOrganization),
  },
);

export const $LinkedInOrganization: Schema = /* @__PURE__ */ object(
  "id logoUrl vanityName website industry description",
);

export const $ListLinkedInOrganizationsResponse: Schema = /* @__PURE__ */ object("", {
  organizations: /* @__PURE__ */ list($LinkedInOrganization),
});

export const $LinkedInOrganizationAccountPlatform: Schema = /* @__PURE__ */ choice("linkedin");

export const $LinkedInOrganizationAccount: Schema = /* @__PURE__ */ object(
  "accountId username displayName profilePicture isActive:boolean",
  { platform: $LinkedInOrganizationAccountPlatform, accountType: $LinkedInOrganizationAccountType },
);

export const $LinkedInOrganizationBulkRefresh: Schema = /* @__PURE__ */ object(
  "updatedCount:integer errors:integer",
);

export const $SelectLinkedInOrganizationResponse: Schema = /* @__PURE__ */ object(
  "message redirect_url>redirectUrl",
  { account: $LinkedInOrganizationAccount, bulkRefresh: $LinkedInOrganizationBulkRefresh },
);

export const $PinterestBoardsForSelectionBoard: Schema = /* @__PURE__ */ object(
  "id name description privacy",
);

export const $ListPinterestBoardsForSelectionResponse: Schema = /* @__PURE__ */ object("", {
  boards: /* @__PURE__ */ list($PinterestBoardsForSelectionBoard),
});

export const $PinterestBoardAccountPlatform: Schema = /* @__PURE__ */ choice("pinterest");

export const $PinterestBoardAccount: Schema = /* @__PURE__ */ object(
  "accountId username displayName profilePicture isActive:boolean defaultBoardName",
  { platform: $PinterestBoardAccountPlatform },
);

export const $SelectPinterestBoardResponse: Schema = /* @__PURE__ */ object(
  "message redirect_url>redirectUrl",
  { account: $PinterestBoardAccount },
);

export const $SnapchatProfilePublicProfile: Schema = /* @__PURE__ */ object(
  "id display_name>displayName username profile_image_url>profileImageUrl " +
    "subscriber_count>subscriberCount:integer",
);

export const $ListSnapchatProfilesResponse: Schema = /* @__PURE__ */ object("", {
  publicProfiles: /* @__PURE__ */ list($SnapchatProfilePublicProfile),
});

export const $SnapchatProfileAccountPlatform: Schema = /* @__PURE__ */ choice("snapchat");

export const $SnapchatProfileAccount: Schema = /* @__PURE__ */ object(
  "accountId username displayName profilePicture isActive:boolean publicProfileName",
  { platform: $SnapchatProfileAccountPlatform },
);

export const $SelectSnapchatProfileResponse: Schema = /* @__PURE__ */ object(
  "message redirect_url>redirectUrl",
  { account: $SnapchatProfileAccount },
);

export const $ConnectBlueskyCredentialsResponse: Schema = /* @__PURE__ */ object("message", {
  account: $SocialAccount,
});

export const $GetTelegramConnectStatusResponse: Schema = /* @__PURE__ */ object(
  "code expiresAt:datetime expiresIn:integer botUsername",
  { instructions: /* @__PURE__ */ list("string") },
);

export const $TelegramConnectAccountPlatform: Schema = /* @__PURE__ */ choice("telegram");

export const $TelegramConnectAccountChatType: Schema = /* @__PURE__ */ choice(
  "channel group supergroup private",
);

export const $TelegramConnectAccount: Schema = /* @__PURE__ */ object(
  "_id>id username displayName isActive:boolean",
  { platform: $TelegramConnectAccountPlatform, chatType: $TelegramConnectAccountChatType },
);

export const $InitiateTelegramConnectResponse: Schema = /* @__PURE__ */ object("message", {
  account: $TelegramConnectAccount,
});

export const $TelegramConnectPendingStatus: Schema = /* @__PURE__ */ choice("pending");

export const $TelegramConnectPending: Schema = /* @__PURE__ */ object(
  "expiresAt:datetime expiresIn:integer",
  { status: $TelegramConnectPendingStatus },
);

export const $TelegramConnectConnectedStatus: Schema = /* @__PURE__ */ choice("connected");

export const $TelegramConnectConnectedChatType: Schema = /* @__PURE__ */ choice(
  "channel group supergroup",
);

export const $TelegramConnectConnectedAccount: Schema = /* @__PURE__ */ object(
  "_id>id platform username displayName",
);

export const $TelegramConnectConnected: Schema = /* @__PURE__ */ object("chatId chatTitle", {
  status: $TelegramConnectConnectedStatus,
  chatType: $TelegramConnectConnectedChatType,
  account: $TelegramConnectConnectedAccount,
});

export const $TelegramConnectExpiredStatus: Schema = /* @__PURE__ */ choice("expired");

export const $TelegramConnectExpired: Schema = /* @__PURE__ */ object("message", {
  status: $TelegramConnectExpiredStatus,
});

export const $CompleteTelegramConnectResponse: Schema = /* @__PURE__ */ tagged("status", {
  pending: $TelegramConnectPending,
  connected: $TelegramConnectConnected,
  expired: $TelegramConnectExpired,
});
