import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { type Pages, pages } from "../core/pages.js";
import { byLast } from "../core/paging.js";
import { Resource } from "../core/resource.js";
import type { Item, ListLastResponse } from "../models/last.js";
import { readListLastResponse } from "../readings/last.js";

const LIST: Operation = {
  name: "last.list",
  method: "GET",
  path: "/last",
  params: { startingAfter: ["query", "starting_after"] },
  result: readListLastResponse,
  page: { turn: byLast, items: "data", param: "startingAfter", next: "id", more: "hasMore" },
};

/** What {@link Last.list} takes. */
export interface LastListParams {
  startingAfter?: string | undefined;
}

/**
 * Last.
 *
 * @example
 * ```ts
 * const resource = new Last(new PagingCore());
 * ```
 */
export class Last extends Resource {
  /**
   * Call `GET /last`.
   *
   * @param params - What is sent: see {@link LastListParams}.
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * for await (const item of paging.last.list()) {
   *   console.log(item);
   * }
   * ```
   */
  list(params?: LastListParams, options?: RequestOptions): Pages<Item, ListLastResponse> {
    return pages(this._client, LIST, params, options);
  }
}
