import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { type Pages, pages } from "../core/pages.js";
import { byCursor, byOffset } from "../core/paging.js";
import { Resource } from "../core/resource.js";
import type {
  ConnectionLog,
  ConnectionLogStatus,
  GetPostLogsResponse,
  ListConnectionLogsEventType,
  ListConnectionLogsPlatform,
  ListConnectionLogsResponse,
  ListPostsLogsResponse,
  PostLog,
  PostsLogAction,
  PostsLogPlatform,
  PostsLogStatus,
} from "../models/logs.js";
import {
  readGetPostLogsResponse,
  readListConnectionLogsResponse,
  readListPostsLogsResponse,
} from "../readings/logs.js";

const LIST_POSTS: Operation = {
  name: "logs.listPosts",
  method: "GET",
  path: "/v1/posts/logs",
  query: "status platform action days limit skip search",
  result: readListPostsLogsResponse,
  errors: { 401: {} },
  page: {
    turn: byOffset,
    items: "logs",
    param: "skip",
    more: "pagination.hasMore",
    pages: "pagination.pages",
    total: "pagination.total",
  },
};

const LIST_CONNECTIONS: Operation = {
  name: "logs.listConnections",
  method: "GET",
  path: "/v1/connections/logs",
  query: "platform eventType status days limit skip",
  result: readListConnectionLogsResponse,
  errors: { 401: {} },
  page: {
    turn: byOffset,
    items: "logs",
    param: "skip",
    more: "pagination.hasMore",
    pages: "pagination.pages",
    total: "pagination.total",
  },
};

const LIST_FOR_POST: Operation = {
  name: "logs.listForPost",
  method: "GET",
  path: "/v1/posts/{postId}/logs",
  query: "limit",
  result: readGetPostLogsResponse,
  errors: { 401: {}, 404: {} },
  page: { turn: byCursor, items: "logs" },
};

/** What {@link Logs.listPosts} takes. */
export interface LogsListPostsParams {
  /** Return only logs with this status; `all` covers every status. */
  status?: PostsLogStatus | undefined;
  /** Return only logs for this platform; `all` covers every platform. */
  platform?: PostsLogPlatform | undefined;
  /** Return only logs of this action; `all` covers every action. */
  action?: PostsLogAction | undefined;
  /** How many days to look back, up to 7. From 1 to 7. Default: `7`. */
  days?: number | undefined;
  /** Maximum number of logs in the response, up to 100. From 1 to 100. Default: `50`. */
  limit?: number | undefined;
  /**
   * How many logs to pass over before the first one returned, for paging. At least 0. Default: `0`.
   */
  skip?: number | undefined;
  /** Text to look for in the content of the log entries. */
  search?: string | undefined;
}

/** What {@link Logs.listConnections} takes. */
export interface LogsListConnectionsParams {
  /** Return only events of this platform; `all` covers every platform. */
  platform?: ListConnectionLogsPlatform | undefined;
  /** Return only events of this type; `all` covers every type. */
  eventType?: ListConnectionLogsEventType | undefined;
  /** Return only events with this outcome, as a shorthand for choosing event types. */
  status?: ConnectionLogStatus | undefined;
  /** How many days to look back, up to 7. From 1 to 7. Default: `7`. */
  days?: number | undefined;
  /** Maximum number of logs in the response, up to 100. From 1 to 100. Default: `50`. */
  limit?: number | undefined;
  /**
   * How many logs to pass over before the first one returned, for paging. At least 0. Default: `0`.
   */
  skip?: number | undefined;
}

/** What {@link Logs.listForPost} takes. */
export interface LogsListForPostParams {
  /** Maximum number of logs in the response, up to 100. From 1 to 100. Default: `50`. */
  limit?: number | undefined;
}

/**
 * Read what happened during publishing. An entry records the platform endpoint, the HTTP status
 * code, the request and response bodies, the duration, and the retry attempts. Late deletes logs
 * after 7 days.
 *
 * @example
 * ```ts
 * const resource = new Logs(new LateCore());
 * ```
 */
export class Logs extends Resource {
  /**
   * List publishing logs for all posts.
   *
   * Returns a detailed log entry for each attempt to publish any of your posts. Narrow the list
   * with `status`, `platform` or `action`. Each log is deleted automatically after 7 days.
   *
   * @param params - What is sent: see {@link LogsListPostsParams}.
   * @param options - Options of this call alone.
   * @returns One page of publishing logs.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   *
   * @example
   * ```ts
   * for await (const log of late.logs.listPosts({ status: "success", platform: "tiktok" })) {
   *   console.log(log);
   * }
   * ```
   */
  listPosts(
    params?: LogsListPostsParams,
    options?: RequestOptions,
  ): Pages<PostLog, ListPostsLogsResponse> {
    return pages(this._client, LIST_POSTS, params, options);
  }

  /**
   * List account connection logs.
   *
   * Returns the history of accounts being connected and disconnected. Each log is deleted
   * automatically after 7 days.
   *
   * Event types:
   *
   * - `connect_success`
   * - `connect_failed`
   * - `disconnect`
   * - `reconnect_success`
   * - `reconnect_failed`
   *
   * @param params - What is sent: see {@link LogsListConnectionsParams}.
   * @param options - Options of this call alone.
   * @returns One page of connection logs.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   *
   * @example
   * ```ts
   * for await (const log of late.logs.listConnections({
   *   platform: "tiktok",
   *   eventType: "connect_success",
   * })) {
   *   console.log(log);
   * }
   * ```
   */
  listConnections(
    params?: LogsListConnectionsParams,
    options?: RequestOptions,
  ): Pages<ConnectionLog, ListConnectionLogsResponse> {
    return pages(this._client, LIST_CONNECTIONS, params, options);
  }

  /**
   * List publishing logs of a post.
   *
   * Returns the publishing logs of one post: its full history of publishing attempts on every
   * platform.
   *
   * @param postId - ID of the post whose logs you want.
   * @param params - What is sent: see {@link LogsListForPostParams}.
   * @param options - Options of this call alone.
   * @returns The publishing logs of the post.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link PermissionDeniedError} You are not allowed to view this post.
   * @throws {@link NotFoundError} The requested resource does not exist.
   *
   * @example
   * ```ts
   * for await (const log of late.logs.listForPost("66f1a2b3c4d5e6f708192a41", { limit: 50 })) {
   *   console.log(log);
   * }
   * ```
   */
  listForPost(
    postId: string,
    params?: LogsListForPostParams,
    options?: RequestOptions,
  ): Pages<PostLog, GetPostLogsResponse> {
    return pages(this._client, LIST_FOR_POST, { ...params, postId }, options);
  }
}
