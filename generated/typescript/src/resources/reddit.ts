import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { type Pages, pages } from "../core/pages.js";
import { byCursor } from "../core/paging.js";
import { Resource } from "../core/resource.js";
import type {
  GetRedditFeedResponse,
  RedditFeedSort,
  RedditFeedT,
  RedditPost,
  RedditRestrictSr,
  RedditSort,
  SearchRedditResponse,
} from "../models/reddit.js";
import { readSearchRedditResponse } from "../readings/reddit.js";

const SEARCH: Operation = {
  name: "reddit.search",
  method: "GET",
  path: "/v1/reddit/search",
  query: "accountId q subreddit sort limit after",
  params: { restrictSr: ["query", "restrict_sr"] },
  result: readSearchRedditResponse,
  errors: { 401: {} },
  page: { turn: byCursor, items: "posts", param: "after", next: "after" },
};

const FEED: Operation = {
  name: "reddit.feed",
  method: "GET",
  path: "/v1/reddit/feed",
  query: "accountId subreddit sort limit after t",
  errors: { 401: {} },
  page: { turn: byCursor, items: "posts", param: "after", next: "after" },
};

/** What {@link Reddit.search} takes. */
export interface RedditSearchParams {
  /** ID of the connected Reddit account to search with. */
  accountId: string;
  /** Text to search for. */
  q: string;
  /** Subreddit to search in. */
  subreddit?: string | undefined;
  /** Whether to restrict the search to `subreddit`: `1` for yes, `0` for no. */
  restrictSr?: RedditRestrictSr | undefined;
  /** Order of the results. Default: `"new"`. */
  sort?: RedditSort | undefined;
  /** Number of posts to return, at most 100. Default: `25`. */
  limit?: number | undefined;
  /** Cursor from the `after` of the previous response. */
  after?: string | undefined;
}

/** What {@link Reddit.feed} takes. */
export interface RedditFeedParams {
  /** ID of the connected Reddit account to read with. */
  accountId: string;
  /** Subreddit to read. */
  subreddit?: string | undefined;
  /** Order of the feed. Default: `"hot"`. */
  sort?: RedditFeedSort | undefined;
  /** Number of posts to return, at most 100. Default: `25`. */
  limit?: number | undefined;
  /** Cursor from the `after` of the previous response. */
  after?: string | undefined;
  /** Time range of the posts. */
  t?: RedditFeedT | undefined;
}

/**
 * Search Reddit posts and read subreddit feeds through a connected account.
 *
 * @example
 * ```ts
 * const resource = new Reddit(new LateCore());
 * ```
 */
export class Reddit extends Resource {
  /**
   * Search Reddit posts.
   *
   * Searches Reddit posts through one of your connected accounts, on all of Reddit or in one
   * subreddit.
   *
   * @param params - What is sent: see {@link RedditSearchParams}.
   * @param options - Options of this call alone.
   * @returns The matching posts.
   * @throws {@link BadRequestError} A required parameter is missing.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link NotFoundError} There is no such account.
   *
   * @example
   * ```ts
   * for await (const post of late.reddit.search({
   *   accountId: "66f1a2b3c4d5e6f708192ad7",
   *   q: "coffee",
   *   restrictSr: "0",
   * })) {
   *   console.log(post);
   * }
   * ```
   */
  search(
    params: RedditSearchParams,
    options?: RequestOptions,
  ): Pages<RedditPost, SearchRedditResponse> {
    return pages(this._client, SEARCH, params, options);
  }

  /**
   * Get a subreddit feed.
   *
   * Returns posts from the feed of a subreddit. You can choose the order and the time range, and
   * page through the feed with the `after` cursor.
   *
   * @param params - What is sent: see {@link RedditFeedParams}.
   * @param options - Options of this call alone.
   * @returns Posts from the feed.
   * @throws {@link BadRequestError} A required parameter is missing.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link NotFoundError} There is no such account.
   *
   * @example
   * ```ts
   * for await (const item of late.reddit.feed({
   *   accountId: "66f1a2b3c4d5e6f708192ad7",
   *   t: "hour",
   * })) {
   *   console.log(item);
   * }
   * ```
   */
  feed(
    params: RedditFeedParams,
    options?: RequestOptions,
  ): Pages<{ [key: string]: unknown }, GetRedditFeedResponse> {
    return pages(this._client, FEED, params, options);
  }
}
