import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { type Pages, pages } from "../core/pages.js";
import { byCursor } from "../core/paging.js";
import { Resource } from "../core/resource.js";
import type {
  AllAccountsHealthAccount,
  AllAccountsHealthPlatform,
  AllAccountsHealthStatus,
  DeleteAccountResponse,
  FollowerStatGranularity,
  GetAccountHealthResponse,
  GetAllAccountsHealthResponse,
  GetFacebookPage,
  GetFacebookPagesResponse,
  GetFollowerStatsResponse,
  GetGmbLocationsResponse,
  GetLinkedInOrganization,
  GetLinkedInOrganizationsResponse,
  GetPinterestBoardsResponse,
  GetRedditFlairsResponse,
  GetRedditSubredditsResponse,
  GmbLocation,
  ListAccountsResponse,
  PinterestBoard,
  RedditFlair,
  RedditSubreddit,
  UpdateAccountResponse,
  UpdateFacebookPageResponse,
  UpdateGmbLocationResponse,
  UpdateRedditSubredditsResponse,
} from "../models/accounts.js";
import type { LinkedInOrganizationAccountType } from "../models/linkedin-organization-account-type.js";
import type { SocialAccount } from "../models/social-account.js";
import {
  readGetAccountHealthResponse,
  readGetAllAccountsHealthResponse,
  readGetFacebookPagesResponse,
  readGetFollowerStatsResponse,
  readListAccountsResponse,
  readUpdateLinkedInOrganizationResponse,
  readUpdatePinterestBoardsResponse,
} from "../readings/accounts.js";

const LIST: Operation = {
  name: "accounts.list",
  method: "GET",
  path: "/v1/accounts",
  query: "profileId platform includeOverLimit",
  result: readListAccountsResponse,
  errors: { 401: {} },
  page: { turn: byCursor, items: "accounts" },
};

const GET_FOLLOWER_STATS: Operation = {
  name: "accounts.getFollowerStats",
  method: "GET",
  path: "/v1/accounts/follower-stats",
  query: "accountIds profileId fromDate toDate granularity",
  result: readGetFollowerStatsResponse,
  errors: { 401: {}, 403: {} },
};

const UPDATE: Operation = {
  name: "accounts.update",
  method: "PUT",
  path: "/v1/accounts/{accountId}",
  fields: "username displayName",
  errors: { 401: {}, 404: {} },
};

const DELETE: Operation = {
  name: "accounts.delete",
  method: "DELETE",
  path: "/v1/accounts/{accountId}",
  errors: { 401: {}, 404: {} },
};

const LIST_HEALTH: Operation = {
  name: "accounts.listHealth",
  method: "GET",
  path: "/v1/accounts/health",
  query: "profileId platform status",
  result: readGetAllAccountsHealthResponse,
  errors: { 401: {} },
  page: { turn: byCursor, items: "accounts" },
};

const GET_HEALTH: Operation = {
  name: "accounts.getHealth",
  method: "GET",
  path: "/v1/accounts/{accountId}/health",
  result: readGetAccountHealthResponse,
  errors: { 401: {}, 404: {} },
};

const LIST_FACEBOOK_PAGES: Operation = {
  name: "accounts.listFacebookPages",
  method: "GET",
  path: "/v1/accounts/{accountId}/facebook-page",
  result: readGetFacebookPagesResponse,
  errors: { 401: {} },
  page: { turn: byCursor, items: "pages" },
};

const SET_FACEBOOK_PAGE: Operation = {
  name: "accounts.setFacebookPage",
  method: "PUT",
  path: "/v1/accounts/{accountId}/facebook-page",
  fields: "selectedPageId",
  errors: { 401: {} },
};

const LIST_LINKEDIN_ORGANIZATIONS: Operation = {
  name: "accounts.listLinkedInOrganizations",
  method: "GET",
  path: "/v1/accounts/{accountId}/linkedin-organizations",
  errors: { 401: {} },
  page: { turn: byCursor, items: "organizations" },
};

const SET_LINKEDIN_ORGANIZATION: Operation = {
  name: "accounts.setLinkedInOrganization",
  method: "PUT",
  path: "/v1/accounts/{accountId}/linkedin-organization",
  fields: "accountType selectedOrganization",
  result: readUpdateLinkedInOrganizationResponse,
  unwrap: "account",
  errors: { 401: {} },
};

const LIST_PINTEREST_BOARDS: Operation = {
  name: "accounts.listPinterestBoards",
  method: "GET",
  path: "/v1/accounts/{accountId}/pinterest-boards",
  errors: { 401: {} },
  page: { turn: byCursor, items: "boards" },
};

const SET_PINTEREST_BOARD: Operation = {
  name: "accounts.setPinterestBoard",
  method: "PUT",
  path: "/v1/accounts/{accountId}/pinterest-boards",
  fields: "defaultBoardId defaultBoardName",
  result: readUpdatePinterestBoardsResponse,
  unwrap: "account",
  errors: { 401: {} },
};

const LIST_GMB_LOCATIONS: Operation = {
  name: "accounts.listGmbLocations",
  method: "GET",
  path: "/v1/accounts/{accountId}/gmb-locations",
  errors: { 401: {} },
  page: { turn: byCursor, items: "locations" },
};

const SET_GMB_LOCATION: Operation = {
  name: "accounts.setGmbLocation",
  method: "PUT",
  path: "/v1/accounts/{accountId}/gmb-locations",
  fields: "selectedLocationId",
  errors: { 401: {} },
};

const LIST_REDDIT_SUBREDDITS: Operation = {
  name: "accounts.listRedditSubreddits",
  method: "GET",
  path: "/v1/accounts/{accountId}/reddit-subreddits",
  errors: { 401: {} },
  page: { turn: byCursor, items: "subreddits" },
};

const SET_REDDIT_SUBREDDIT: Operation = {
  name: "accounts.setRedditSubreddit",
  method: "PUT",
  path: "/v1/accounts/{accountId}/reddit-subreddits",
  fields: "defaultSubreddit",
  errors: { 401: {} },
};

const LIST_REDDIT_FLAIRS: Operation = {
  name: "accounts.listRedditFlairs",
  method: "GET",
  path: "/v1/accounts/{accountId}/reddit-flairs",
  query: "subreddit",
  errors: { 401: {} },
  page: { turn: byCursor, items: "flairs" },
};

/** What {@link Accounts.list} takes. */
export interface AccountsListParams {
  /** Return only accounts in the profile with this ID. */
  profileId?: string | undefined;
  /** Return only accounts on this platform, such as `instagram` or `twitter`. */
  platform?: string | undefined;
  /**
   * Set to `true` to also return accounts that belong to profiles over the plan limit. Default:
   * `false`.
   */
  includeOverLimit?: boolean | undefined;
}

/** What {@link Accounts.getFollowerStats} takes. */
export interface AccountsGetFollowerStatsParams {
  /** IDs of the accounts to report on, separated by commas; defaults to all your accounts. */
  accountIds?: string | undefined;
  /** Report only on accounts in the profile with this ID. */
  profileId?: string | undefined;
  /** First day of the range as `YYYY-MM-DD`; defaults to 30 days ago. */
  fromDate?: string | undefined;
  /** Last day of the range as `YYYY-MM-DD`; defaults to today. */
  toDate?: string | undefined;
  /**
   * Interval by which the data is aggregated: `daily`, `weekly`, or `monthly`. Default: `"daily"`.
   */
  granularity?: FollowerStatGranularity | undefined;
}

/** What {@link Accounts.update} takes. */
export interface AccountsUpdateParams {
  /** Username override. */
  username?: string | undefined;
  /** Display name override. */
  displayName?: string | undefined;
}

/** What {@link Accounts.listHealth} takes. */
export interface AccountsListHealthParams {
  /** Check only accounts in the profile with this ID. */
  profileId?: string | undefined;
  /** Check only accounts on this platform. */
  platform?: AllAccountsHealthPlatform | undefined;
  /** Return only accounts with this health status. */
  status?: AllAccountsHealthStatus | undefined;
}

/** What {@link Accounts.setFacebookPage} takes. */
export interface AccountsSetFacebookPageParams {
  /** ID of the Page to make active, which must be one of the Pages available to the account. */
  selectedPageId: string;
}

/** What {@link Accounts.setLinkedInOrganization} takes. */
export interface AccountsSetLinkedInOrganizationParams {
  /** Whether to post as the personal profile (`personal`) or as a company page (`organization`). */
  accountType: LinkedInOrganizationAccountType;
  /** Organization to post as when `accountType` is `organization`. */
  selectedOrganization?: { [key: string]: unknown } | undefined;
}

/** What {@link Accounts.setPinterestBoard} takes. */
export interface AccountsSetPinterestBoardParams {
  /** ID of the board to use by default. */
  defaultBoardId: string;
  /** Name of the board to use by default. */
  defaultBoardName?: string | undefined;
}

/** What {@link Accounts.setGmbLocation} takes. */
export interface AccountsSetGmbLocationParams {
  /**
   * ID of the location to make active, which must be one of the locations available to the account.
   */
  selectedLocationId: string;
}

/** What {@link Accounts.setRedditSubreddit} takes. */
export interface AccountsSetRedditSubredditParams {
  /** Name of the subreddit to use by default. */
  defaultSubreddit: string;
}

/** What {@link Accounts.listRedditFlairs} takes. */
export interface AccountsListRedditFlairsParams {
  /** Name of the subreddit whose flairs you want, without the `r/` prefix. */
  subreddit: string;
}

/**
 * List, update, disconnect, and check the health of connected social accounts.
 *
 * @example
 * ```ts
 * const resource = new Accounts(new LateCore());
 * ```
 */
export class Accounts extends Resource {
  /**
   * List connected accounts.
   *
   * Returns the social accounts you have connected, optionally filtered by profile or platform.
   * Accounts beyond the plan limit are left out unless you set `includeOverLimit` to `true`.
   * Follower data is returned only with the analytics add-on.
   *
   * @param params - What is sent: see {@link AccountsListParams}.
   * @param options - Options of this call alone.
   * @returns The connected accounts that match the filters.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   *
   * @example
   * ```ts
   * for await (const account of late.accounts.list({
   *   profileId: "66f1a2b3c4d5e6f708192ad5",
   *   platform: "instagram",
   * })) {
   *   console.log(account);
   * }
   * ```
   */
  list(
    params?: AccountsListParams,
    options?: RequestOptions,
  ): Pages<SocialAccount, ListAccountsResponse> {
    return pages(this._client, LIST, params, options);
  }

  /**
   * Get follower statistics.
   *
   * Returns the follower history and growth of your connected accounts over a date range. You need
   * the analytics add-on. Late updates follower counts once a day.
   *
   * @param params - What is sent: see {@link AccountsGetFollowerStatsParams}.
   * @param options - Options of this call alone.
   * @returns Follower history and growth for each account.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link PermissionDeniedError} You do not have the analytics add-on.
   *
   * @example
   * ```ts
   * const result = await late.accounts.getFollowerStats({
   *   fromDate: "2026-12-01",
   *   granularity: "daily",
   * });
   * ```
   */
  getFollowerStats(
    params?: AccountsGetFollowerStatsParams,
    options?: RequestOptions,
  ): Call<GetFollowerStatsResponse> {
    return call(this._client, GET_FOLLOWER_STATS, params, options);
  }

  /**
   * Update a connected account.
   *
   * Overrides the username or display name of a connected account.
   *
   * @param accountId - ID of the account to update.
   * @param params - What is sent: see {@link AccountsUpdateParams}.
   * @param options - Options of this call alone.
   * @returns The account is updated.
   * @throws {@link BadRequestError} The request body is invalid.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link NotFoundError} The requested resource does not exist.
   *
   * @example
   * ```ts
   * const result = await late.accounts.update("66f1a2b3c4d5e6f708192ad7", {
   *   displayName: "Northwind Coffee Official",
   * });
   * ```
   */
  update(
    accountId: string,
    params?: AccountsUpdateParams,
    options?: RequestOptions,
  ): Call<UpdateAccountResponse> {
    return call(this._client, UPDATE, { ...params, accountId }, options);
  }

  /**
   * Disconnect an account.
   *
   * Disconnects a social account and removes it from Late.
   *
   * @param accountId - ID of the account to disconnect.
   * @param options - Options of this call alone.
   * @returns The account is disconnected and removed.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link NotFoundError} The requested resource does not exist.
   *
   * @example
   * ```ts
   * const result = await late.accounts.delete("66f1a2b3c4d5e6f708192ad7");
   * ```
   */
  delete(accountId: string, options?: RequestOptions): Call<DeleteAccountResponse> {
    return call(this._client, DELETE, { accountId }, options);
  }

  /**
   * Check health of all accounts.
   *
   * Reports the health of every connected account: whether its token is valid, what its permissions
   * allow, and which issues need your attention. The response also counts accounts by health
   * status. Narrow the list by profile, platform, or status.
   *
   * @param params - What is sent: see {@link AccountsListHealthParams}.
   * @param options - Options of this call alone.
   * @returns Health of the accounts, with a summary.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   *
   * @example
   * ```ts
   * for await (const account of late.accounts.listHealth({
   *   platform: "facebook",
   *   status: "healthy",
   * })) {
   *   console.log(account);
   * }
   * ```
   */
  listHealth(
    params?: AccountsListHealthParams,
    options?: RequestOptions,
  ): Pages<AllAccountsHealthAccount, GetAllAccountsHealthResponse> {
    return pages(this._client, LIST_HEALTH, params, options);
  }

  /**
   * Check health of an account.
   *
   * Reports the health of one connected account in detail: the state of its token, the permissions
   * it holds, any issues, and recommendations to fix them.
   *
   * @param accountId - ID of the account to check.
   * @param options - Options of this call alone.
   * @returns Health of the account in detail.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link NotFoundError} The requested resource does not exist.
   *
   * @example
   * ```ts
   * const result = await late.accounts.getHealth("66f1a2b3c4d5e6f708192ad7");
   * ```
   */
  getHealth(accountId: string, options?: RequestOptions): Call<GetAccountHealthResponse> {
    return call(this._client, GET_HEALTH, { accountId }, options);
  }

  /**
   * List Facebook Pages.
   *
   * Returns every Facebook Page that the connected account can access, and the ID of the Page
   * selected at present.
   *
   * @param accountId - ID of the connected Facebook account.
   * @param options - Options of this call alone.
   * @returns The Facebook Pages of the account.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link NotFoundError} The account does not exist.
   *
   * @example
   * ```ts
   * for await (const item of late.accounts.listFacebookPages("66f1a2b3c4d5e6f708192ad7")) {
   *   console.log(item);
   * }
   * ```
   */
  listFacebookPages(
    accountId: string,
    options?: RequestOptions,
  ): Pages<GetFacebookPage, GetFacebookPagesResponse> {
    return pages(this._client, LIST_FACEBOOK_PAGES, { accountId }, options);
  }

  /**
   * Select the active Facebook Page.
   *
   * Changes the active Facebook Page of a connected account.
   *
   * @param accountId - ID of the connected Facebook account.
   * @param params - What is sent: see {@link AccountsSetFacebookPageParams}.
   * @param options - Options of this call alone.
   * @returns The active Page has changed.
   * @throws {@link BadRequestError} The Page is not among those available to the account.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link NotFoundError} The account does not exist.
   *
   * @example
   * ```ts
   * const result = await late.accounts.setFacebookPage("66f1a2b3c4d5e6f708192ad7", {
   *   selectedPageId: "102030405060708",
   * });
   * ```
   */
  setFacebookPage(
    accountId: string,
    params: AccountsSetFacebookPageParams,
    options?: RequestOptions,
  ): Call<UpdateFacebookPageResponse> {
    return call(this._client, SET_FACEBOOK_PAGE, { ...params, accountId }, options);
  }

  /**
   * List the account's LinkedIn organizations.
   *
   * Returns the LinkedIn organizations (company pages) of which the connected account is an admin.
   *
   * @param accountId - ID of the connected LinkedIn account.
   * @param options - Options of this call alone.
   * @returns The organizations that the account administers.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link NotFoundError} The account does not exist.
   *
   * @example
   * ```ts
   * for await (const organization of late.accounts.listLinkedInOrganizations(
   *   "66f1a2b3c4d5e6f708192ad7",
   * )) {
   *   console.log(organization);
   * }
   * ```
   */
  listLinkedInOrganizations(
    accountId: string,
    options?: RequestOptions,
  ): Pages<GetLinkedInOrganization, GetLinkedInOrganizationsResponse> {
    return pages(this._client, LIST_LINKEDIN_ORGANIZATIONS, { accountId }, options);
  }

  /**
   * Switch the LinkedIn account type.
   *
   * Sets whether a LinkedIn account posts as the personal profile or as an organization (company
   * page).
   *
   * @param accountId - ID of the connected LinkedIn account.
   * @param params - What is sent: see {@link AccountsSetLinkedInOrganizationParams}.
   * @param options - Options of this call alone.
   * @returns The account type has changed.
   * @throws {@link BadRequestError} The request is not valid.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link NotFoundError} The account does not exist.
   *
   * @example
   * ```ts
   * const account = await late.accounts.setLinkedInOrganization("66f1a2b3c4d5e6f708192ad7", {
   *   accountType: "organization",
   *   selectedOrganization: {
   *     id: "12345678",
   *     name: "Harbor Coffee",
   *     vanityName: "harbor-coffee",
   *   },
   * });
   * ```
   */
  setLinkedInOrganization(
    accountId: string,
    params: AccountsSetLinkedInOrganizationParams,
    options?: RequestOptions,
  ): Call<SocialAccount> {
    return call(this._client, SET_LINKEDIN_ORGANIZATION, { ...params, accountId }, options);
  }

  /**
   * List the account's Pinterest boards.
   *
   * Returns the boards of a connected Pinterest account. Take the board ID for a Pinterest post
   * from here.
   *
   * @param accountId - ID of the connected Pinterest account.
   * @param options - Options of this call alone.
   * @returns The boards of the account.
   * @throws {@link BadRequestError} The account is not a Pinterest account.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link NotFoundError} The account does not exist.
   *
   * @example
   * ```ts
   * for await (const board of late.accounts.listPinterestBoards("66f1a2b3c4d5e6f708192ad7")) {
   *   console.log(board);
   * }
   * ```
   */
  listPinterestBoards(
    accountId: string,
    options?: RequestOptions,
  ): Pages<PinterestBoard, GetPinterestBoardsResponse> {
    return pages(this._client, LIST_PINTEREST_BOARDS, { accountId }, options);
  }

  /**
   * Set the default Pinterest board.
   *
   * Sets the board to which the account publishes pins by default.
   *
   * @param accountId - ID of the connected Pinterest account.
   * @param params - What is sent: see {@link AccountsSetPinterestBoardParams}.
   * @param options - Options of this call alone.
   * @returns The default board is set.
   * @throws {@link BadRequestError} The request is not valid.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link NotFoundError} The account does not exist.
   *
   * @example
   * ```ts
   * const account = await late.accounts.setPinterestBoard("66f1a2b3c4d5e6f708192ad7", {
   *   defaultBoardId: "549755885175000001",
   *   defaultBoardName: "Latte Art",
   * });
   * ```
   */
  setPinterestBoard(
    accountId: string,
    params: AccountsSetPinterestBoardParams,
    options?: RequestOptions,
  ): Call<SocialAccount> {
    return call(this._client, SET_PINTEREST_BOARD, { ...params, accountId }, options);
  }

  /**
   * List Google Business locations.
   *
   * Returns every Google Business Profile location that the connected account can access, and the
   * ID of the location selected at present.
   *
   * @param accountId - ID of the connected Google Business Profile account.
   * @param options - Options of this call alone.
   * @returns The locations of the account.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link NotFoundError} The account does not exist.
   *
   * @example
   * ```ts
   * for await (const item of late.accounts.listGmbLocations("66f1a2b3c4d5e6f708192ad7")) {
   *   console.log(item);
   * }
   * ```
   */
  listGmbLocations(
    accountId: string,
    options?: RequestOptions,
  ): Pages<GmbLocation, GetGmbLocationsResponse> {
    return pages(this._client, LIST_GMB_LOCATIONS, { accountId }, options);
  }

  /**
   * Select the active Google Business location.
   *
   * Changes the active Google Business Profile location of a connected account.
   *
   * @param accountId - ID of the connected Google Business Profile account.
   * @param params - What is sent: see {@link AccountsSetGmbLocationParams}.
   * @param options - Options of this call alone.
   * @returns The active location has changed.
   * @throws {@link BadRequestError} The location is not among those available to the account.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link NotFoundError} The account does not exist.
   *
   * @example
   * ```ts
   * const result = await late.accounts.setGmbLocation("66f1a2b3c4d5e6f708192ad7", {
   *   selectedLocationId: "12345678901234567890",
   * });
   * ```
   */
  setGmbLocation(
    accountId: string,
    params: AccountsSetGmbLocationParams,
    options?: RequestOptions,
  ): Call<UpdateGmbLocationResponse> {
    return call(this._client, SET_GMB_LOCATION, { ...params, accountId }, options);
  }

  /**
   * List the account's subreddits.
   *
   * Returns the subreddits to which the connected Reddit account can post, and the default one.
   * Take the subreddit name for a Reddit post from here.
   *
   * @param accountId - ID of the connected Reddit account.
   * @param options - Options of this call alone.
   * @returns The subreddits of the account.
   * @throws {@link BadRequestError} The account is not a Reddit account.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link NotFoundError} The account does not exist.
   *
   * @example
   * ```ts
   * for await (const subreddit of late.accounts.listRedditSubreddits(
   *   "66f1a2b3c4d5e6f708192ad7",
   * )) {
   *   console.log(subreddit);
   * }
   * ```
   */
  listRedditSubreddits(
    accountId: string,
    options?: RequestOptions,
  ): Pages<RedditSubreddit, GetRedditSubredditsResponse> {
    return pages(this._client, LIST_REDDIT_SUBREDDITS, { accountId }, options);
  }

  /**
   * Set the default subreddit.
   *
   * Sets the subreddit to which the Reddit account publishes posts by default.
   *
   * @param accountId - ID of the connected Reddit account.
   * @param params - What is sent: see {@link AccountsSetRedditSubredditParams}.
   * @param options - Options of this call alone.
   * @returns The default subreddit is set.
   * @throws {@link BadRequestError} The request is not valid.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link NotFoundError} The account does not exist.
   *
   * @example
   * ```ts
   * const result = await late.accounts.setRedditSubreddit("66f1a2b3c4d5e6f708192ad7", {
   *   defaultSubreddit: "Coffee",
   * });
   * ```
   */
  setRedditSubreddit(
    accountId: string,
    params: AccountsSetRedditSubredditParams,
    options?: RequestOptions,
  ): Call<UpdateRedditSubredditsResponse> {
    return call(this._client, SET_REDDIT_SUBREDDIT, { ...params, accountId }, options);
  }

  /**
   * List a subreddit's post flairs.
   *
   * Returns the post flairs that a subreddit offers. Some subreddits accept a post only with a
   * flair.
   *
   * @param accountId - ID of the connected Reddit account.
   * @param params - What is sent: see {@link AccountsListRedditFlairsParams}.
   * @param options - Options of this call alone.
   * @returns The flairs of the subreddit.
   * @throws {@link BadRequestError} The account is not a Reddit account, or `subreddit` is
   *   missing.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link NotFoundError} The account does not exist.
   *
   * @example
   * ```ts
   * for await (const flair of late.accounts.listRedditFlairs("66f1a2b3c4d5e6f708192ad7", {
   *   subreddit: "subreddit",
   * })) {
   *   console.log(flair);
   * }
   * ```
   */
  listRedditFlairs(
    accountId: string,
    params: AccountsListRedditFlairsParams,
    options?: RequestOptions,
  ): Pages<RedditFlair, GetRedditFlairsResponse> {
    return pages(this._client, LIST_REDDIT_FLAIRS, { ...params, accountId }, options);
  }
}
