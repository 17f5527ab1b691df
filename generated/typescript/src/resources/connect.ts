import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { type Pages, pages } from "../core/pages.js";
import { byCursor } from "../core/paging.js";
import { Resource } from "../core/resource.js";
import type {
  CompleteTelegramConnectResponse,
  ConnectUrlPlatform,
  FacebookPage,
  FacebookPageUserProfile,
  GetConnectUrlResponse,
  GetPendingOAuthDataResponse,
  GetTelegramConnectStatusResponse,
  GoogleBusinessLocation,
  GoogleBusinessLocationUserProfile,
  LinkedInOrganization,
  ListFacebookPagesResponse,
  ListGoogleBusinessLocationsResponse,
  ListLinkedInOrganizationsResponse,
  ListPinterestBoardsForSelectionResponse,
  ListSnapchatProfilesResponse,
  PinterestBoardsForSelectionBoard,
  SelectFacebookPageResponse,
  SelectGoogleBusinessLocationResponse,
  SelectLinkedInOrganizationResponse,
  SelectPinterestBoardResponse,
  SelectSnapchatProfileResponse,
  SnapchatProfilePublicProfile,
  SnapchatProfileSelectedPublicProfile,
  TelegramConnectAccount,
} from "../models/connect.js";
import type { LinkedInOrganizationAccountType } from "../models/linkedin-organization-account-type.js";
import type { SocialAccount } from "../models/social-account.js";
import {
  readCompleteTelegramConnectResponse,
  readConnectBlueskyCredentialsResponse,
  readGetTelegramConnectStatusResponse,
  readInitiateTelegramConnectResponse,
  readListFacebookPagesResponse,
  readListSnapchatProfilesResponse,
  readSelectFacebookPageResponse,
  readSelectGoogleBusinessLocationResponse,
  readSelectLinkedInOrganizationResponse,
  readSelectPinterestBoardResponse,
  readSelectSnapchatProfileResponse,
} from "../readings/connect.js";
import { writeSnapchatProfileSelectedPublicProfile } from "../writings/connect.js";

const GET_URL: Operation = {
  name: "connect.getUrl",
  method: "GET",
  path: "/v1/connect/{platform}",
  query: "profileId headless",
  params: { redirectUrl: ["query", "redirect_url"] },
  errors: { 401: {} },
};

const HANDLE_CALLBACK: Operation = {
  name: "connect.handleCallback",
  method: "POST",
  path: "/v1/connect/{platform}",
  fields: "code state profileId",
  kind: "none",
  errors: { 401: {} },
};

const LIST_FACEBOOK_PAGES: Operation = {
  name: "connect.listFacebookPages",
  method: "GET",
  path: "/v1/connect/facebook/select-page",
  query: "profileId tempToken",
  result: readListFacebookPagesResponse,
  security: [["bearerAuth"], ["connectToken"]],
  errors: { 401: {}, 500: {} },
  page: { turn: byCursor, items: "pages" },
};

const SELECT_FACEBOOK_PAGE: Operation = {
  name: "connect.selectFacebookPage",
  method: "POST",
  path: "/v1/connect/facebook/select-page",
  fields: "profileId pageId tempToken userProfile",
  params: { redirectUrl: ["field", "redirect_url"] },
  result: readSelectFacebookPageResponse,
  security: [["bearerAuth"], ["connectToken"]],
  errors: { 401: {} },
};

const LIST_GMB_LOCATIONS: Operation = {
  name: "connect.listGmbLocations",
  method: "GET",
  path: "/v1/connect/googlebusiness/locations",
  query: "profileId tempToken",
  security: [["bearerAuth"], ["connectToken"]],
  errors: { 401: {}, 500: {} },
  page: { turn: byCursor, items: "locations" },
};

const SELECT_GMB_LOCATION: Operation = {
  name: "connect.selectGmbLocation",
  method: "POST",
  path: "/v1/connect/googlebusiness/select-location",
  fields: "profileId locationId tempToken userProfile",
  params: { redirectUrl: ["field", "redirect_url"] },
  result: readSelectGoogleBusinessLocationResponse,
  security: [["bearerAuth"], ["connectToken"]],
  errors: { 401: {} },
};

const GET_PENDING_DATA: Operation = {
  name: "connect.getPendingData",
  method: "GET",
  path: "/v1/connect/pending-data",
  query: "token",
  errors: { 400: {}, 404: {} },
};

const LIST_LINKEDIN_ORGANIZATIONS: Operation = {
  name: "connect.listLinkedInOrganizations",
  method: "GET",
  path: "/v1/connect/linkedin/organizations",
  query: "tempToken orgIds",
  errors: { 400: {} },
  page: { turn: byCursor, items: "organizations" },
};

const SELECT_LINKEDIN_ORGANIZATION: Operation = {
  name: "connect.selectLinkedInOrganization",
  method: "POST",
  path: "/v1/connect/linkedin/select-organization",
  fields: "profileId tempToken userProfile accountType selectedOrganization",
  params: { redirectUrl: ["field", "redirect_url"] },
  result: readSelectLinkedInOrganizationResponse,
  errors: { 401: {} },
};

const LIST_PINTEREST_BOARDS: Operation = {
  name: "connect.listPinterestBoards",
  method: "GET",
  path: "/v1/connect/pinterest/select-board",
  query: "profileId tempToken",
  params: { connectToken: ["header", "X-Connect-Token"] },
  errors: { 401: {} },
  page: { turn: byCursor, items: "boards" },
};

const SELECT_PINTEREST_BOARD: Operation = {
  name: "connect.selectPinterestBoard",
  method: "POST",
  path: "/v1/connect/pinterest/select-board",
  fields: "profileId boardId tempToken boardName userProfile refreshToken expiresIn",
  params: { redirectUrl: ["field", "redirect_url"] },
  result: readSelectPinterestBoardResponse,
  errors: { 400: {}, 401: {}, 403: {} },
};

const LIST_SNAPCHAT_PROFILES: Operation = {
  name: "connect.listSnapchatProfiles",
  method: "GET",
  path: "/v1/connect/snapchat/select-profile",
  query: "profileId tempToken",
  params: { connectToken: ["header", "X-Connect-Token"] },
  result: readListSnapchatProfilesResponse,
  errors: { 401: {} },
  page: { turn: byCursor, items: "publicProfiles" },
};

const SELECT_SNAPCHAT_PROFILE: Operation = {
  name: "connect.selectSnapchatProfile",
  method: "POST",
  path: "/v1/connect/snapchat/select-profile",
  fields: "profileId tempToken userProfile refreshToken expiresIn",
  params: {
    selectedPublicProfile: [
      "field",
      "selectedPublicProfile",
      writeSnapchatProfileSelectedPublicProfile,
    ],
    connectToken: ["header", "X-Connect-Token"],
    redirectUrl: ["field", "redirect_url"],
  },
  result: readSelectSnapchatProfileResponse,
  errors: { 400: {}, 401: {}, 403: {} },
};

const BLUESKY: Operation = {
  name: "connect.bluesky",
  method: "POST",
  path: "/v1/connect/bluesky/credentials",
  fields: "identifier appPassword state redirectUri",
  result: readConnectBlueskyCredentialsResponse,
  unwrap: "account",
  errors: { 401: {} },
};

const CREATE_TELEGRAM_CODE: Operation = {
  name: "connect.createTelegramCode",
  method: "GET",
  path: "/v1/connect/telegram",
  query: "profileId",
  result: readGetTelegramConnectStatusResponse,
  errors: { 401: {} },
};

const TELEGRAM: Operation = {
  name: "connect.telegram",
  method: "POST",
  path: "/v1/connect/telegram",
  fields: "chatId profileId",
  result: readInitiateTelegramConnectResponse,
  unwrap: "account",
  errors: { 401: {} },
};

const CHECK_TELEGRAM: Operation = {
  name: "connect.checkTelegram",
  method: "PATCH",
  path: "/v1/connect/telegram",
  query: "code",
  result: readCompleteTelegramConnectResponse,
  errors: { 401: {} },
};

/** What {@link Connect.getUrl} takes. */
export interface ConnectGetUrlParams {
  /** ID of the Late profile that receives the account, as returned by `/v1/profiles`. */
  profileId: string;
  /**
   * URL that the user returns to when the flow is complete. Late adds query parameters to it:
   *
   * - Standard mode: `?connected={platform}&profileId=X&accountId=Y&username=Z`.
   * - Headless mode: the OAuth data, on platforms where the user has to choose, such as a LinkedIn
   *   organization or a Facebook Page. Where there is nothing to choose, Late creates the account
   *   at once and adds `accountId`.
   */
  redirectUrl?: string | undefined;
  /**
   * Set to `true` to build your own selection screen: the user goes to your `redirectUrl` with the
   * raw OAuth data (`code`, `state`) and skips Late's account selection. Default: `false`.
   */
  headless?: boolean | undefined;
}

/** What {@link Connect.handleCallback} takes. */
export interface ConnectHandleCallbackParams {
  /** Authorization code from the OAuth callback. */
  code: string;
  /** State value from the OAuth callback. */
  state: string;
  /** ID of the Late profile that receives the account. */
  profileId: string;
}

/** What {@link Connect.listFacebookPages} takes. */
export interface ConnectListFacebookPagesParams {
  /** ID of the Late profile used in this connection flow. */
  profileId: string;
  /** Temporary Facebook access token from the parameters of the OAuth redirect. */
  tempToken: string;
}

/** What {@link Connect.selectFacebookPage} takes. */
export interface ConnectSelectFacebookPageParams {
  /** ID of the Late profile used in this connection flow. */
  profileId: string;
  /** ID of the Facebook Page that the user chose. */
  pageId: string;
  /** Temporary Facebook access token from the OAuth redirect. */
  tempToken: string;
  /** User profile from the OAuth callback, decoded into an object. */
  userProfile?: FacebookPageUserProfile | undefined;
  /** URL to return the user to after the selection. */
  redirectUrl?: string | undefined;
}

/** What {@link Connect.listGmbLocations} takes. */
export interface ConnectListGmbLocationsParams {
  /** ID of the Late profile used in this connection flow. */
  profileId: string;
  /** Temporary Google access token from the parameters of the OAuth redirect. */
  tempToken: string;
}

/** What {@link Connect.selectGmbLocation} takes. */
export interface ConnectSelectGmbLocationParams {
  /** ID of the Late profile used in this connection flow. */
  profileId: string;
  /** ID of the Google Business location that the user chose. */
  locationId: string;
  /** Temporary Google access token from the OAuth redirect. */
  tempToken: string;
  /**
   * User profile from the OAuth callback, decoded into an object. Always send it: it holds the
   * refresh token.
   */
  userProfile?: GoogleBusinessLocationUserProfile | undefined;
  /** URL to return the user to after the selection. */
  redirectUrl?: string | undefined;
}

/** What {@link Connect.getPendingData} takes. */
export interface ConnectGetPendingDataParams {
  /** Value of the `pendingDataToken` parameter in the OAuth redirect URL. */
  token: string;
}

/** What {@link Connect.listLinkedInOrganizations} takes. */
export interface ConnectListLinkedInOrganizationsParams {
  /** Temporary LinkedIn access token taken from the OAuth redirect. */
  tempToken: string;
  /** IDs of the organizations to look up, separated by commas, 100 at most. */
  orgIds: string;
}

/** What {@link Connect.selectLinkedInOrganization} takes. */
export interface ConnectSelectLinkedInOrganizationParams {
  /** ID of the Late profile that receives the account. */
  profileId: string;
  /** Temporary LinkedIn access token from the OAuth redirect. */
  tempToken: string;
  /** Profile data of the LinkedIn user from the OAuth redirect. */
  userProfile: { [key: string]: unknown };
  /** Whether to connect the personal profile (`personal`) or a company page (`organization`). */
  accountType: LinkedInOrganizationAccountType;
  /** Organization to connect when `accountType` is `organization`. */
  selectedOrganization?: { [key: string]: unknown } | undefined;
  /** URL to redirect to once the account is connected. */
  redirectUrl?: string | undefined;
}

/** What {@link Connect.listPinterestBoards} takes. */
export interface ConnectListPinterestBoardsParams {
  /** Short-lived connect token that the OAuth redirect carries. */
  connectToken: string;
  /** ID of your Late profile. */
  profileId: string;
  /** Temporary Pinterest access token taken from the OAuth callback redirect. */
  tempToken: string;
}

/** What {@link Connect.selectPinterestBoard} takes. */
export interface ConnectSelectPinterestBoardParams {
  /** ID of your Late profile. */
  profileId: string;
  /** ID of the Pinterest board that the user selected. */
  boardId: string;
  /** Temporary Pinterest access token from the OAuth redirect. */
  tempToken: string;
  /** Name of the board, for display. */
  boardName?: string | undefined;
  /** Profile data of the Pinterest user from the OAuth redirect. */
  userProfile?: { [key: string]: unknown } | undefined;
  /** Refresh token from Pinterest, if there is one. */
  refreshToken?: string | undefined;
  /** Lifetime of the token in seconds. */
  expiresIn?: number | undefined;
  /** URL to redirect to once the account is connected. */
  redirectUrl?: string | undefined;
}

/** What {@link Connect.listSnapchatProfiles} takes. */
export interface ConnectListSnapchatProfilesParams {
  /** Short-lived connect token that the OAuth redirect carries. */
  connectToken: string;
  /** ID of your Late profile. */
  profileId: string;
  /** Temporary Snapchat access token taken from the OAuth callback redirect. */
  tempToken: string;
}

/** What {@link Connect.selectSnapchatProfile} takes. */
export interface ConnectSelectSnapchatProfileParams {
  /** ID of your Late profile. */
  profileId: string;
  /** Snapchat Public Profile that the user selected. */
  selectedPublicProfile: SnapchatProfileSelectedPublicProfile;
  /** Temporary Snapchat access token from the OAuth redirect. */
  tempToken: string;
  /** Profile data of the Snapchat user from the OAuth redirect. */
  userProfile: { [key: string]: unknown };
  /** Short-lived connect token that the OAuth redirect carries; only API users need it. */
  connectToken?: string | undefined;
  /** Refresh token from Snapchat, if there is one. */
  refreshToken?: string | undefined;
  /** Lifetime of the token in seconds. */
  expiresIn?: number | undefined;
  /** URL to redirect to once the account is connected. */
  redirectUrl?: string | undefined;
}

/** What {@link Connect.bluesky} takes. */
export interface ConnectBlueskyParams {
  /** Bluesky handle (such as `user.bsky.social`) or email address of the account. */
  identifier: string;
  /** App password, which the user generates in Bluesky under Settings > App Passwords. */
  appPassword: string;
  /**
   * Your user ID and the profile ID, joined by a hyphen: `{userId}-{profileId}`. `GET /v1/users`
   * gives the user ID and `GET /v1/profiles` the profile ID.
   */
  state: string;
  /** URL to redirect to once the account is connected. Optional. */
  redirectUri?: string | undefined;
}

/** What {@link Connect.createTelegramCode} takes. */
export interface ConnectCreateTelegramCodeParams {
  /** ID of the profile that receives the Telegram account. */
  profileId: string;
}

/** What {@link Connect.telegram} takes. */
export interface ConnectTelegramParams {
  /**
   * Telegram chat ID: either numeric (such as `-1001234567890`) or a username with the `@` prefix
   * (such as `@mychannel`).
   */
  chatId: string;
  /** ID of the profile that receives the account. */
  profileId: string;
}

/** What {@link Connect.checkTelegram} takes. */
export interface ConnectCheckTelegramParams {
  /** Access code whose status you want. */
  code: string;
}

/**
 * Connect social accounts, through OAuth or another method of the platform. Use the selection pages
 * that Late hosts, or build your own in headless mode.
 *
 * @example
 * ```ts
 * const resource = new Connect(new LateCore());
 * ```
 */
export class Connect extends Resource {
  /**
   * Get the OAuth connect URL.
   *
   * Starts an OAuth flow to connect a social account. Redirect your user to the `authUrl` in the
   * response. There are two modes:
   *
   * - **Standard**: Late shows its own selection screen, then sends the user to your `redirectUrl`.
   * - **Headless** (`headless=true`): Late sends the user to your `redirectUrl` with the OAuth
   *   data, and you build the selection screen. Finish with the selection endpoints of the
   *   platform.
   *
   * @param platform - Platform to connect.
   * @param params - What is sent: see {@link ConnectGetUrlParams}.
   * @param options - Options of this call alone.
   * @returns The authorization URL to send your user to.
   * @throws {@link BadRequestError} A parameter is missing or invalid, for example a malformed
   *   `profileId`.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link PermissionDeniedError} You have no access to the profile, or this is Twitter
   *   on an AppSumo plan, which requires BYOK.
   * @throws {@link NotFoundError} There is no profile with this ID.
   *
   * @example
   * ```ts
   * const result = await late.connect.getUrl("facebook", {
   *   profileId: "66f1a2b3c4d5e6f708192ad5",
   * });
   * ```
   */
  getUrl(
    platform: ConnectUrlPlatform,
    params: ConnectGetUrlParams,
    options?: RequestOptions,
  ): Call<GetConnectUrlResponse> {
    return call(this._client, GET_URL, { ...params, platform }, options);
  }

  /**
   * Complete the OAuth callback.
   *
   * Trades the OAuth authorization code for tokens and connects the account to the given profile.
   *
   * @param platform - Platform to connect.
   * @param params - What is sent: see {@link ConnectHandleCallbackParams}.
   * @param options - Options of this call alone.
   * @returns The account is connected.
   * @throws {@link BadRequestError} A parameter is invalid.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link PermissionDeniedError} Twitter on an AppSumo plan requires BYOK.
   * @throws {@link ServerError} The account could not be connected.
   *
   * @example
   * ```ts
   * await late.connect.handleCallback("platform", {
   *   code: "AQBx7Yk2mP0d",
   *   state: "9f8e7d6c5b4a",
   *   profileId: "66f1a2b3c4d5e6f708192a3b",
   * });
   * ```
   */
  handleCallback(
    platform: string,
    params: ConnectHandleCallbackParams,
    options?: RequestOptions,
  ): Call<void> {
    return call(this._client, HANDLE_CALLBACK, { ...params, platform }, options);
  }

  /**
   * List Facebook Pages to connect.
   *
   * Lists the Facebook Pages that the user can manage, once OAuth is done. Take `tempToken` and
   * `userProfile` from the parameters of the OAuth redirect and pass them on. Send the
   * `X-Connect-Token` header if you connect with an API key.
   *
   * @param params - What is sent: see {@link ConnectListFacebookPagesParams}.
   * @param options - Options of this call alone.
   * @returns The Facebook Pages that the user can connect.
   * @throws {@link BadRequestError} `profileId` or `tempToken` is missing.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link ServerError} The Pages could not be fetched, for example because the token is
   *   invalid or lacks permissions.
   *
   * @example
   * ```ts
   * for await (const item of late.connect.listFacebookPages({
   *   profileId: "66f1a2b3c4d5e6f708192ad5",
   *   tempToken: "temp-token",
   * })) {
   *   console.log(item);
   * }
   * ```
   */
  listFacebookPages(
    params: ConnectListFacebookPagesParams,
    options?: RequestOptions,
  ): Pages<FacebookPage, ListFacebookPagesResponse> {
    return pages(this._client, LIST_FACEBOOK_PAGES, params, options);
  }

  /**
   * Select the Facebook Page.
   *
   * Saves the Facebook Page that the user chose, which completes the headless flow. Include the
   * `userProfile` from the OAuth redirect. Send the `X-Connect-Token` header if you connect with an
   * API key.
   *
   * @param params - What is sent: see {@link ConnectSelectFacebookPageParams}.
   * @param options - Options of this call alone.
   * @returns The Facebook Page is connected.
   * @throws {@link BadRequestError} `profileId`, `pageId`, or `tempToken` is missing.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link PermissionDeniedError} The user may not access this profile.
   * @throws {@link NotFoundError} The chosen Page is not among the Pages that the user can
   *   connect.
   * @throws {@link ServerError} The Facebook connection could not be saved.
   *
   * @example
   * ```ts
   * const result = await late.connect.selectFacebookPage({
   *   profileId: "66f1a2b3c4d5e6f708192a3b",
   *   pageId: "104857600123456",
   *   tempToken: "EAAB-temporary-token",
   *   userProfile: {
   *     id: "10220001112223334",
   *     name: "Ada Novak",
   *     profilePicture: "https://example.com/avatars/ada.jpg",
   *   },
   *   redirectUrl: "https://example.com/integrations/callback",
   * });
   * ```
   */
  selectFacebookPage(
    params: ConnectSelectFacebookPageParams,
    options?: RequestOptions,
  ): Call<SelectFacebookPageResponse> {
    return call(this._client, SELECT_FACEBOOK_PAGE, params, options);
  }

  /**
   * List Google Business locations.
   *
   * Lists the Google Business Profile locations that the user can manage. Use it in headless flows.
   * Send the `X-Connect-Token` header if you connect with an API key.
   *
   * @param params - What is sent: see {@link ConnectListGmbLocationsParams}.
   * @param options - Options of this call alone.
   * @returns The Google Business locations that the user can connect.
   * @throws {@link BadRequestError} `profileId` or `tempToken` is missing.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link ServerError} The locations could not be fetched, for example because the token
   *   is invalid or lacks permissions.
   *
   * @example
   * ```ts
   * for await (const item of late.connect.listGmbLocations({
   *   profileId: "66f1a2b3c4d5e6f708192ad5",
   *   tempToken: "temp-token",
   * })) {
   *   console.log(item);
   * }
   * ```
   */
  listGmbLocations(
    params: ConnectListGmbLocationsParams,
    options?: RequestOptions,
  ): Pages<GoogleBusinessLocation, ListGoogleBusinessLocationsResponse> {
    return pages(this._client, LIST_GMB_LOCATIONS, params, options);
  }

  /**
   * Select the Google Business location.
   *
   * Saves the Google Business Profile location that the user chose, which completes the headless
   * flow. Include the `userProfile` from the OAuth redirect, because it holds the refresh token.
   * Send the `X-Connect-Token` header if you connect with an API key.
   *
   * @param params - What is sent: see {@link ConnectSelectGmbLocationParams}.
   * @param options - Options of this call alone.
   * @returns The Google Business location is connected.
   * @throws {@link BadRequestError} `profileId`, `locationId`, or `tempToken` is missing.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link PermissionDeniedError} The user may not access this profile.
   * @throws {@link NotFoundError} The chosen location is not among the locations that the user
   *   can connect.
   * @throws {@link ServerError} The Google Business connection could not be saved.
   *
   * @example
   * ```ts
   * const result = await late.connect.selectGmbLocation({
   *   profileId: "66f1a2b3c4d5e6f708192a3b",
   *   locationId: "7204518839940021",
   *   tempToken: "ya29.temporary-token",
   *   redirectUrl: "https://example.com/integrations/callback",
   * });
   * ```
   */
  selectGmbLocation(
    params: ConnectSelectGmbLocationParams,
    options?: RequestOptions,
  ): Call<SelectGoogleBusinessLocationResponse> {
    return call(this._client, SELECT_GMB_LOCATION, params, options);
  }

  /**
   * Get pending OAuth data.
   *
   * Returns the OAuth data of a headless flow in exchange for the `pendingDataToken` in the
   * redirect URL. The token works once and expires after 10 minutes. This endpoint needs no
   * authentication.
   *
   * @param params - What is sent: see {@link ConnectGetPendingDataParams}.
   * @param options - Options of this call alone.
   * @returns The pending OAuth data.
   * @throws {@link BadRequestError} The `token` parameter is missing.
   * @throws {@link NotFoundError} The token does not exist or has expired.
   *
   * @example
   * ```ts
   * const result = await late.connect.getPendingData({ token: "token" });
   * ```
   */
  getPendingData(
    params: ConnectGetPendingDataParams,
    options?: RequestOptions,
  ): Call<GetPendingOAuthDataResponse> {
    return call(this._client, GET_PENDING_DATA, params, options);
  }

  /**
   * Fetch LinkedIn organization details.
   *
   * Returns the full details of LinkedIn organizations, such as logos, vanity names, and websites,
   * so that you can build your own selection screen. The call needs no authentication, only the
   * `tempToken` from the OAuth redirect. You can request up to 100 organizations at once.
   *
   * @param params - What is sent: see {@link ConnectListLinkedInOrganizationsParams}.
   * @param options - Options of this call alone.
   * @returns The details of the requested organizations.
   * @throws {@link BadRequestError} A required parameter is missing, or `orgIds` lists too many
   *   organizations.
   * @throws {@link ServerError} The organization details could not be fetched.
   *
   * @example
   * ```ts
   * for await (const organization of late.connect.listLinkedInOrganizations({
   *   tempToken: "temp-token",
   *   orgIds: "66f1a2b3c4d5e6f708192a51",
   * })) {
   *   console.log(organization);
   * }
   * ```
   */
  listLinkedInOrganizations(
    params: ConnectListLinkedInOrganizationsParams,
    options?: RequestOptions,
  ): Pages<LinkedInOrganization, ListLinkedInOrganizationsResponse> {
    return pages(this._client, LIST_LINKEDIN_ORGANIZATIONS, params, options);
  }

  /**
   * Select a LinkedIn account or organization.
   *
   * Completes the LinkedIn connection and returns the connected account. Set `accountType` to
   * `personal` to connect the personal profile, or to `organization` to connect a company page. If
   * you connect with an API key, send the `X-Connect-Token` header.
   *
   * @param params - What is sent: see {@link ConnectSelectLinkedInOrganizationParams}.
   * @param options - Options of this call alone.
   * @returns The LinkedIn account is connected.
   * @throws {@link BadRequestError} One or more required fields are missing.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link ServerError} The LinkedIn account could not be connected.
   *
   * @example
   * ```ts
   * const result = await late.connect.selectLinkedInOrganization({
   *   profileId: "66f1a2b3c4d5e6f708192a3b",
   *   tempToken: "example-temp-token",
   *   userProfile: {
   *     id: "a1B2c3D4e5",
   *     username: "annakeller",
   *     displayName: "Anna Keller",
   *     profilePicture: "https://example.com/pictures/anna.jpg",
   *   },
   *   accountType: "organization",
   *   redirectUrl: "https://example.com/connected",
   * });
   * ```
   */
  selectLinkedInOrganization(
    params: ConnectSelectLinkedInOrganizationParams,
    options?: RequestOptions,
  ): Call<SelectLinkedInOrganizationResponse> {
    return call(this._client, SELECT_LINKEDIN_ORGANIZATION, params, options);
  }

  /**
   * List Pinterest boards for selection.
   *
   * Returns the Pinterest boards to which the user can post. Use it in a headless connection flow,
   * and send the connect token from the redirect URL in the `X-Connect-Token` header.
   *
   * @param params - What is sent: see {@link ConnectListPinterestBoardsParams}.
   * @param options - Options of this call alone.
   * @returns The Pinterest boards the user can choose from.
   * @throws {@link BadRequestError} A required parameter is missing.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link PermissionDeniedError} You do not have access to this profile.
   * @throws {@link ServerError} The boards could not be fetched.
   *
   * @example
   * ```ts
   * for await (const board of late.connect.listPinterestBoards({
   *   connectToken: "connect-token",
   *   profileId: "66f1a2b3c4d5e6f708192ad5",
   *   tempToken: "temp-token",
   * })) {
   *   console.log(board);
   * }
   * ```
   */
  listPinterestBoards(
    params: ConnectListPinterestBoardsParams,
    options?: RequestOptions,
  ): Pages<PinterestBoardsForSelectionBoard, ListPinterestBoardsForSelectionResponse> {
    return pages(this._client, LIST_PINTEREST_BOARDS, params, options);
  }

  /**
   * Select a Pinterest board.
   *
   * Completes the Pinterest connection after OAuth: it saves the board the user selected and
   * connects the account. If you started the connection with an API key, send the `X-Connect-Token`
   * header.
   *
   * @param params - What is sent: see {@link ConnectSelectPinterestBoardParams}.
   * @param options - Options of this call alone.
   * @returns The account is connected with the selected board.
   * @throws {@link BadRequestError} One or more required fields are missing.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link PermissionDeniedError} You do not have access to this profile, or the profile
   *   limit is exceeded.
   * @throws {@link ServerError} The Pinterest connection could not be saved.
   *
   * @example
   * ```ts
   * const result = await late.connect.selectPinterestBoard({
   *   profileId: "66f1a2b3c4d5e6f708192a3b",
   *   boardId: "549755885175000001",
   *   tempToken: "example-temp-token",
   *   boardName: "Latte Art",
   *   redirectUrl: "https://example.com/connected",
   * });
   * ```
   */
  selectPinterestBoard(
    params: ConnectSelectPinterestBoardParams,
    options?: RequestOptions,
  ): Call<SelectPinterestBoardResponse> {
    return call(this._client, SELECT_PINTEREST_BOARD, params, options);
  }

  /**
   * List Snapchat Public Profiles.
   *
   * Returns the Snapchat Public Profiles to which the user can post. Use it in a headless
   * connection flow, and send the connect token from the redirect URL in the `X-Connect-Token`
   * header.
   *
   * @param params - What is sent: see {@link ConnectListSnapchatProfilesParams}.
   * @param options - Options of this call alone.
   * @returns The Public Profiles the user can choose from.
   * @throws {@link BadRequestError} `profileId` or `tempToken` is missing.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link PermissionDeniedError} You do not have access to this profile.
   * @throws {@link ServerError} The Public Profiles could not be fetched.
   *
   * @example
   * ```ts
   * for await (const profile of late.connect.listSnapchatProfiles({
   *   connectToken: "connect-token",
   *   profileId: "66f1a2b3c4d5e6f708192ad5",
   *   tempToken: "temp-token",
   * })) {
   *   console.log(profile);
   * }
   * ```
   */
  listSnapchatProfiles(
    params: ConnectListSnapchatProfilesParams,
    options?: RequestOptions,
  ): Pages<SnapchatProfilePublicProfile, ListSnapchatProfilesResponse> {
    return pages(this._client, LIST_SNAPCHAT_PROFILES, params, options);
  }

  /**
   * Select a Snapchat Public Profile.
   *
   * Completes the Snapchat connection by saving the Public Profile the user selected. Snapchat
   * publishes content only through a Public Profile. If you connect with an API key, send the
   * `X-Connect-Token` header.
   *
   * @param params - What is sent: see {@link ConnectSelectSnapchatProfileParams}.
   * @param options - Options of this call alone.
   * @returns The account is connected with the selected Public Profile.
   * @throws {@link BadRequestError} One or more required fields are missing.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link PermissionDeniedError} You do not have access to this profile, or the profile
   *   limit is exceeded.
   * @throws {@link ServerError} The Snapchat account could not be connected.
   *
   * @example
   * ```ts
   * const result = await late.connect.selectSnapchatProfile({
   *   profileId: "66f1a2b3c4d5e6f708192a3b",
   *   selectedPublicProfile: {
   *     id: "5b0c7d1e-2f3a-4b5c-8d6e-7f8091a2b3c4",
   *     displayName: "Harbor Coffee",
   *     username: "harborcoffee",
   *     profileImageUrl: "https://example.com/logos/harbor-coffee.png",
   *     subscriberCount: 8400,
   *   },
   *   tempToken: "example-temp-token",
   *   userProfile: {
   *     id: "harbor-user-1",
   *     username: "harborcoffee",
   *     displayName: "Harbor Coffee",
   *     profilePicture: "https://example.com/logos/harbor-coffee.png",
   *   },
   * });
   * ```
   */
  selectSnapchatProfile(
    params: ConnectSelectSnapchatProfileParams,
    options?: RequestOptions,
  ): Call<SelectSnapchatProfileResponse> {
    return call(this._client, SELECT_SNAPCHAT_PROFILE, params, options);
  }

  /**
   * Connect a Bluesky account.
   *
   * Connects a Bluesky account with an identifier (handle or email address) and an app password.
   * The `state` field needs your user ID: read it from `currentUserId` in the response of `GET
   * /v1/users`.
   *
   * @param params - What is sent: see {@link ConnectBlueskyParams}.
   * @param options - Options of this call alone.
   * @returns The Bluesky account is connected.
   * @throws {@link BadRequestError} A field is missing, or `state` is not in the expected format.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link ServerError} An internal error occurred.
   *
   * @example
   * ```ts
   * const account = await late.connect.bluesky({
   *   identifier: "harborcoffee.bsky.social",
   *   appPassword: "abcd-efgh-ijkl-mnop",
   *   state: "66f1a2b3c4d5e6f708192a01-66f1a2b3c4d5e6f708192a3b",
   *   redirectUri: "https://example.com/connected",
   * });
   * ```
   */
  bluesky(params: ConnectBlueskyParams, options?: RequestOptions): Call<SocialAccount> {
    return call(this._client, BLUESKY, params, options);
  }

  /**
   * Generate a Telegram access code.
   *
   * Generates an access code for connecting a Telegram channel or group. The code is valid for 15
   * minutes.
   *
   * 1. Add the bot to the channel or group as an admin.
   * 2. Send the bot the code together with the channel, in the form `CODE @yourchannel`.
   * 3. Poll `PATCH /v1/connect/telegram` to find out whether the connection is made.
   *
   * @param params - What is sent: see {@link ConnectCreateTelegramCodeParams}.
   * @param options - Options of this call alone.
   * @returns The access code and the instructions for using it.
   * @throws {@link BadRequestError} `profileId` is missing or has an invalid format.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link PermissionDeniedError} You do not have access to this profile.
   * @throws {@link NotFoundError} The profile does not exist.
   * @throws {@link ServerError} An internal error occurred.
   *
   * @example
   * ```ts
   * const result = await late.connect.createTelegramCode({
   *   profileId: "66f1a2b3c4d5e6f708192ad5",
   * });
   * ```
   */
  createTelegramCode(
    params: ConnectCreateTelegramCodeParams,
    options?: RequestOptions,
  ): Call<GetTelegramConnectStatusResponse> {
    return call(this._client, CREATE_TELEGRAM_CODE, params, options);
  }

  /**
   * Connect Telegram by chat ID.
   *
   * Connects a Telegram channel or group by its chat ID, without an access code. The bot must be an
   * admin of the channel or group before you call this.
   *
   * @param params - What is sent: see {@link ConnectTelegramParams}.
   * @param options - Options of this call alone.
   * @returns The Telegram channel or group is connected.
   * @throws {@link BadRequestError} The chat ID is missing.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link PermissionDeniedError} You do not have access to this profile.
   * @throws {@link NotFoundError} The profile does not exist.
   * @throws {@link ServerError} An internal error occurred.
   *
   * @example
   * ```ts
   * const account = await late.connect.telegram({
   *   chatId: "@harborcoffee",
   *   profileId: "66f1a2b3c4d5e6f708192a3b",
   * });
   * ```
   */
  telegram(params: ConnectTelegramParams, options?: RequestOptions): Call<TelegramConnectAccount> {
    return call(this._client, TELEGRAM, params, options);
  }

  /**
   * Check a Telegram access code.
   *
   * Reports whether a Telegram access code has been used to connect a channel or group. Poll it,
   * ideally every 3 seconds, and read `status`:
   *
   * - `pending`: the user has yet to act.
   * - `connected`: the channel or group is linked.
   * - `expired`: the code is no longer valid, so generate another one.
   *
   * @param params - What is sent: see {@link ConnectCheckTelegramParams}.
   * @param options - Options of this call alone.
   * @returns The current status of the access code.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link NotFoundError} The access code does not exist.
   * @throws {@link ServerError} An internal error occurred.
   *
   * @example
   * ```ts
   * const result = await late.connect.checkTelegram({ code: "code" });
   * ```
   */
  checkTelegram(
    params: ConnectCheckTelegramParams,
    options?: RequestOptions,
  ): Call<CompleteTelegramConnectResponse> {
    return call(this._client, CHECK_TELEGRAM, params, options);
  }
}
