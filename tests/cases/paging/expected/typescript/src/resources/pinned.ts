import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { type Pages, pages } from "../core/pages.js";
import { byUrl } from "../core/paging.js";
import { Resource } from "../core/resource.js";
import type { ListPinnedResponse } from "../models/pinned.js";
import type { Row } from "../models/row.js";

const LIST: Operation = {
  name: "pinned.list",
  method: "GET",
  path: "/pinned",
  query: "size",
  page: { turn: byUrl, items: "hits", next: "more" },
};

/** What {@link Pinned.list} takes. */
export interface PinnedListParams {
  size?: number | undefined;
}

/**
 * Pinned.
 *
 * @example
 * ```ts
 * const resource = new Pinned(new PagingCore());
 * ```
 */
export class Pinned extends Resource {
  /**
   * Call `GET /pinned`.
   *
   * @param params - What is sent: see {@link PinnedListParams}.
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * for await (const row of paging.pinned.list({ size: 50 })) {
   *   console.log(row);
   * }
   * ```
   */
  list(params?: PinnedListParams, options?: RequestOptions): Pages<Row, ListPinnedResponse> {
    return pages(this._client, LIST, params, options);
  }
}
