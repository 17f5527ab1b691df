import type { Unlisted } from "../unlisted.js";
import type { LinkedInOrganizationAccountType } from "./linkedin-organization-account-type.js";
import type { SocialAccount } from "./social-account.js";

/** The authorization URL to send your user to. */
export interface GetConnectUrlResponse {
  /** OAuth authorization URL; redirect your user to it. */
  authUrl?: string | undefined;
  /** OAuth state value that secures the flow; it is handled for you. */
  state?: string | undefined;
}

/** Connect url platform. */
export type ConnectUrlPlatform =
  | "facebook"
  | "instagram"
  | "linkedin"
  | "twitter"
  | "tiktok"
  | "youtube"
  | "threads"
  | "reddit"
  | "pinterest"
  | "bluesky"
  | "googlebusiness"
  | "telegram"
  | "snapchat"
  | (string & {});

/** The Facebook Pages that the user can connect. */
export interface ListFacebookPagesResponse {
  /** Facebook Pages that the user can manage. */
  pages?: FacebookPage[] | undefined;
}

/** Facebook page. */
export interface FacebookPage {
  /** ID of the Page on Facebook. */
  id?: string | undefined;
  /** Name of the Page. */
  name?: string | undefined;
  /** Username (handle) of the Page; it may be `null`. */
  username?: string | undefined;
  /** Access token that is specific to this Page. */
  accessToken?: string | undefined;
  /** Category of the Page. */
  category?: string | undefined;
  /** What the user may do on this Page, such as `MANAGE` or `CREATE_CONTENT`. */
  tasks?: string[] | undefined;
}

/** The Facebook Page is connected. */
export interface SelectFacebookPageResponse {
  /** Confirmation message. */
  message?: string | undefined;
  /** URL to send the user to; present if you passed a `redirectUrl`. */
  redirectUrl?: string | undefined;
  /** The account that was created. */
  account?: FacebookPageAccount | undefined;
}

/** The account that was created. */
export interface FacebookPageAccount {
  /** ID of the new account in Late. */
  accountId?: string | undefined;
  /** Always `facebook`. */
  platform?: FacebookPageAccountPlatform | undefined;
  username?: string | undefined;
  displayName?: string | undefined;
  /** URL of the account's profile picture. */
  profilePicture?: string | undefined;
  /** Whether the account is active. */
  isActive?: boolean | undefined;
  /** Name of the Page that the user chose. */
  selectedPageName?: string | undefined;
}

/** Always `facebook`. */
export type FacebookPageAccountPlatform = "facebook" | (string & {});

/** User profile from the OAuth callback, decoded into an object. */
export interface FacebookPageUserProfile {
  /** ID of the user on Facebook. */
  id?: string | undefined;
  name?: string | undefined;
  /** URL of the user's profile picture. */
  profilePicture?: string | undefined;
}

/** The Google Business locations that the user can connect. */
export interface ListGoogleBusinessLocationsResponse {
  /** Locations that the user can manage. */
  locations?: GoogleBusinessLocation[] | undefined;
}

/** Google business location. */
export interface GoogleBusinessLocation {
  /** ID of the location on Google. */
  id?: string | undefined;
  /** Name of the business. */
  name?: string | undefined;
  /**
   * ID of the Google Business account that holds the location, such as
   * `accounts/108877665544332211`.
   */
  accountId?: string | undefined;
  /** Name of the Google Business account. */
  accountName?: string | undefined;
  /** Address of the business. */
  address?: string | undefined;
  /** Category of the business. */
  category?: string | undefined;
}

/** The Google Business location is connected. */
export interface SelectGoogleBusinessLocationResponse {
  /** Confirmation message. */
  message?: string | undefined;
  /** URL to send the user to; present if you passed a `redirectUrl`. */
  redirectUrl?: string | undefined;
  /** The account that was created. */
  account?: GoogleBusinessLocationAccount | undefined;
}

/** The account that was created. */
export interface GoogleBusinessLocationAccount {
  /** ID of the new account in Late. */
  accountId?: string | undefined;
  /** Always `googlebusiness`. */
  platform?: GoogleBusinessLocationAccountPlatform | undefined;
  username?: string | undefined;
  displayName?: string | undefined;
  /** Whether the account is active. */
  isActive?: boolean | undefined;
  /** Name of the location that the user chose. */
  selectedLocationName?: string | undefined;
  /** ID of the location that the user chose. */
  selectedLocationId?: string | undefined;
}

/** Always `googlebusiness`. */
export type GoogleBusinessLocationAccountPlatform = "googlebusiness" | (string & {});

/**
 * User profile from the OAuth callback, decoded into an object. Always send it: it holds the
 * refresh token.
 */
export interface GoogleBusinessLocationUserProfile {
  /** ID of the user on Google. */
  id?: string | undefined;
  name?: string | undefined;
  /** Google refresh token, which gives long-lived access. */
  refreshToken?: string | undefined;
  /** Lifetime of the token in seconds. */
  tokenExpiresIn?: number | undefined;
  /** OAuth scopes that the user granted. */
  scope?: string | undefined;
}

/** The pending OAuth data. */
export interface GetPendingOAuthDataResponse {
  /** Platform of the flow, such as `linkedin`. */
  platform?: string | undefined;
  /** ID of the Late profile that receives the account. */
  profileId?: string | undefined;
  /** Temporary access token of the platform. */
  tempToken?: string | undefined;
  /** Refresh token, if there is one. */
  refreshToken?: string | undefined;
  /** Lifetime of the token in seconds. */
  expiresIn?: number | undefined;
  /** Profile of the user: `id`, `username`, `displayName`, and `profilePicture`. */
  userProfile?: { [key: string]: unknown } | undefined;
  /** What the user has to choose from. */
  selectionType?: PendingOAuthDataSelectionType | undefined;
  /** LinkedIn organizations to choose from; present when `selectionType` is `organizations`. */
  organizations?: PendingOAuthDataOrganization[] | undefined;
}

/** What the user has to choose from. */
export type PendingOAuthDataSelectionType =
  | "organizations"
  | "pages"
  | "boards"
  | "locations"
  | "profiles"
  | (string & {});

/** Pending OAuth data organization. */
export interface PendingOAuthDataOrganization {
  /** ID of the organization on LinkedIn. */
  id?: string | undefined;
  /** URN of the organization, such as `urn:li:organization:90210417`. */
  urn?: string | undefined;
  name?: string | undefined;
  /** Vanity name of the organization on LinkedIn, such as `northwind-coffee`. */
  vanityName?: string | undefined;
}

/** The details of the requested organizations. */
export interface ListLinkedInOrganizationsResponse {
  organizations?: LinkedInOrganization[] | undefined;
}

/** LinkedIn organization. */
export interface LinkedInOrganization {
  /** LinkedIn ID of the organization. */
  id?: string | undefined;
  /** URL of the logo. It may be absent if the organization has no logo. */
  logoUrl?: string | undefined;
  /** Vanity name (slug) of the organization. */
  vanityName?: string | undefined;
  /** URL of the organization's website. */
  website?: string | undefined;
  /** Primary industry of the organization. */
  industry?: string | undefined;
  /** Description of the organization. */
  description?: string | undefined;
}

/** The LinkedIn account is connected. */
export interface SelectLinkedInOrganizationResponse {
  /** Result message. */
  message?: string | undefined;
  /**
   * Your redirect URL with the connection parameters appended. Present only if the request included
   * `redirectUrl`.
   */
  redirectUrl?: string | undefined;
  account?: LinkedInOrganizationAccount | undefined;
  /** Outcome of the bulk refresh. */
  bulkRefresh?: LinkedInOrganizationBulkRefresh | undefined;
}

/** LinkedIn organization account. */
export interface LinkedInOrganizationAccount {
  /** ID of the social account that was created. */
  accountId?: string | undefined;
  platform?: LinkedInOrganizationAccountPlatform | undefined;
  username?: string | undefined;
  /** Display name of the connected account. */
  displayName?: string | undefined;
  /** URL of the profile picture. */
  profilePicture?: string | undefined;
  /** Whether the account is active. */
  isActive?: boolean | undefined;
  /** Whether the account posts as a personal profile or as an organization. */
  accountType?: LinkedInOrganizationAccountType | undefined;
}

/** LinkedIn organization account platform. */
export type LinkedInOrganizationAccountPlatform = "linkedin" | (string & {});

/** Outcome of the bulk refresh. */
export interface LinkedInOrganizationBulkRefresh {
  /** Number of updates made by the bulk refresh. */
  updatedCount?: number | undefined;
  /** Number of errors in the bulk refresh. */
  errors?: number | undefined;
}

/** The Pinterest boards the user can choose from. */
export interface ListPinterestBoardsForSelectionResponse {
  boards?: PinterestBoardsForSelectionBoard[] | undefined;
}

/** Pinterest boards for selection board. */
export interface PinterestBoardsForSelectionBoard {
  /** Pinterest ID of the board. */
  id?: string | undefined;
  /** Name of the board. */
  name?: string | undefined;
  /** Description of the board. */
  description?: string | undefined;
  /** Privacy setting of the board. */
  privacy?: string | undefined;
}

/** The account is connected with the selected board. */
export interface SelectPinterestBoardResponse {
  /** Result message. */
  message?: string | undefined;
  /** Your redirect URL with the connection parameters, if you provided one. */
  redirectUrl?: string | undefined;
  account?: PinterestBoardAccount | undefined;
}

/** Pinterest board account. */
export interface PinterestBoardAccount {
  /** ID of the social account that was created. */
  accountId?: string | undefined;
  platform?: PinterestBoardAccountPlatform | undefined;
  username?: string | undefined;
  /** Display name of the connected account. */
  displayName?: string | undefined;
  /** URL of the profile picture. */
  profilePicture?: string | undefined;
  /** Whether the account is active. */
  isActive?: boolean | undefined;
  /** Name of the default board. */
  defaultBoardName?: string | undefined;
}

/** Pinterest board account platform. */
export type PinterestBoardAccountPlatform = "pinterest" | (string & {});

/** The Public Profiles the user can choose from. */
export interface ListSnapchatProfilesResponse {
  publicProfiles?: SnapchatProfilePublicProfile[] | undefined;
}

/** Snapchat profile public profile. */
export interface SnapchatProfilePublicProfile {
  /** ID of the Snapchat Public Profile. */
  id?: string | undefined;
  /** Name that the Public Profile displays. */
  displayName?: string | undefined;
  /** Username (handle) of the Public Profile. */
  username?: string | undefined;
  /** URL of the profile image. */
  profileImageUrl?: string | undefined;
  /** How many subscribers the Public Profile has. */
  subscriberCount?: number | undefined;
}

/** The account is connected with the selected Public Profile. */
export interface SelectSnapchatProfileResponse {
  /** Result message. */
  message?: string | undefined;
  /** Your redirect URL with the connection parameters, if the request included one. */
  redirectUrl?: string | undefined;
  account?: SnapchatProfileAccount | undefined;
}

/** Snapchat profile account. */
export interface SnapchatProfileAccount {
  /** ID of the social account that was created. */
  accountId?: string | undefined;
  platform?: SnapchatProfileAccountPlatform | undefined;
  username?: string | undefined;
  /** Display name of the connected account. */
  displayName?: string | undefined;
  /** URL of the profile picture. */
  profilePicture?: string | undefined;
  /** Whether the account is active. */
  isActive?: boolean | undefined;
  /** Name of the connected Public Profile. */
  publicProfileName?: string | undefined;
}

/** Snapchat profile account platform. */
export type SnapchatProfileAccountPlatform = "snapchat" | (string & {});

/** Snapchat Public Profile that the user selected. */
export interface SnapchatProfileSelectedPublicProfile {
  /** ID of the Snapchat Public Profile. */
  id: string;
  /** Name that the Public Profile displays. */
  displayName: string;
  /** Username (handle) of the Public Profile. */
  username?: string | undefined;
  /** URL of the profile image. */
  profileImageUrl?: string | undefined;
  /** How many subscribers the Public Profile has. */
  subscriberCount?: number | undefined;
}

/** The Bluesky account is connected. */
export interface ConnectBlueskyCredentialsResponse {
  /** Result message. */
  message?: string | undefined;
  /** A connected social account. */
  account?: SocialAccount | undefined;
}

/** The access code and the instructions for using it. */
export interface GetTelegramConnectStatusResponse {
  /** Access code that the user sends to the Telegram bot. */
  code?: string | undefined;
  /** Time at which the code expires. */
  expiresAt?: Date | undefined;
  /** Time left until the code expires, in seconds. */
  expiresIn?: number | undefined;
  /** Username of the Telegram bot that receives the code. */
  botUsername?: string | undefined;
  /** Instructions for connecting, one step per item. */
  instructions?: string[] | undefined;
}

/** The Telegram channel or group is connected. */
export interface InitiateTelegramConnectResponse {
  /** Result message. */
  message?: string | undefined;
  account?: TelegramConnectAccount | undefined;
}

/** Telegram connect account. */
export interface TelegramConnectAccount {
  /** ID of the connected account. */
  id?: string | undefined;
  platform?: TelegramConnectAccountPlatform | undefined;
  username?: string | undefined;
  /** Display name of the connected account. */
  displayName?: string | undefined;
  /** Whether the account is active. */
  isActive?: boolean | undefined;
  /** Kind of Telegram chat. */
  chatType?: TelegramConnectAccountChatType | undefined;
}

/** Telegram connect account platform. */
export type TelegramConnectAccountPlatform = "telegram" | (string & {});

/** Kind of Telegram chat. */
export type TelegramConnectAccountChatType =
  | "channel"
  | "group"
  | "supergroup"
  | "private"
  | (string & {});

/** The code is still waiting for the user. */
export interface TelegramConnectPending {
  status?: "pending" | undefined;
  /** Time at which the code expires. */
  expiresAt?: Date | undefined;
  /** Time left until the code expires, in seconds. */
  expiresIn?: number | undefined;
}

/** Telegram connect pending status. */
export type TelegramConnectPendingStatus = "pending" | (string & {});

/** The channel or group is linked. */
export interface TelegramConnectConnected {
  status?: "connected" | undefined;
  /** Telegram ID of the connected chat. */
  chatId?: string | undefined;
  /** Title of the connected chat. */
  chatTitle?: string | undefined;
  /** Kind of Telegram chat. */
  chatType?: TelegramConnectConnectedChatType | undefined;
  account?: TelegramConnectConnectedAccount | undefined;
}

/** Telegram connect connected status. */
export type TelegramConnectConnectedStatus = "connected" | (string & {});

/** Kind of Telegram chat. */
export type TelegramConnectConnectedChatType = "channel" | "group" | "supergroup" | (string & {});

/** Telegram connect connected account. */
export interface TelegramConnectConnectedAccount {
  /** ID of the connected account. */
  id?: string | undefined;
  platform?: string | undefined;
  username?: string | undefined;
  /** Display name of the connected account. */
  displayName?: string | undefined;
}

/** The code has expired. */
export interface TelegramConnectExpired {
  status?: "expired" | undefined;
  /** Message about the expired code. */
  message?: string | undefined;
}

/** Telegram connect expired status. */
export type TelegramConnectExpiredStatus = "expired" | (string & {});

/** The current status of the access code. */
export type CompleteTelegramConnectResponse =
  | TelegramConnectPending
  | TelegramConnectConnected
  | TelegramConnectExpired
  | { status: Unlisted; [key: string]: unknown };
