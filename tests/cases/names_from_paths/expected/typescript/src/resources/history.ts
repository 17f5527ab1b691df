import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";

const LIST: Operation = {
  name: "history.list",
  method: "GET",
  path: "/v1/history",
  query: "limit",
  kind: "none",
};

/** What {@link History.list} takes. */
export interface HistoryListParams {
  limit?: number | undefined;
}

/**
 * History.
 *
 * @example
 * ```ts
 * const resource = new History(new NamesFromPathsCore());
 * ```
 */
export class History extends Resource {
  /**
   * Call `GET /v1/history`.
   *
   * @param params - What is sent: see {@link HistoryListParams}.
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * await client.history.list({ limit: 50 });
   * ```
   */
  list(params?: HistoryListParams, options?: RequestOptions): Call<void> {
    return call(this._client, LIST, params, options);
  }
}
