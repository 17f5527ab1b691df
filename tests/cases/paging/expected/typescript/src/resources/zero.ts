import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { type Pages, pages } from "../core/pages.js";
import { byPage } from "../core/paging.js";
import { Resource } from "../core/resource.js";
import type { Row } from "../models/row.js";
import type { ListZeroResponse } from "../models/zero.js";

const LIST: Operation = {
  name: "zero.list",
  method: "GET",
  path: "/from-zero",
  query: "page size",
  page: { turn: byPage, items: "content", param: "page", pages: "totalPages", start: 0 },
};

/** What {@link Zero.list} takes. */
export interface ZeroListParams {
  /** Default: `0`. */
  page?: number | undefined;
  size?: number | undefined;
}

/**
 * Zero.
 *
 * @example
 * ```ts
 * const resource = new Zero(new PagingCore());
 * ```
 */
export class Zero extends Resource {
  /**
   * Call `GET /from-zero`.
   *
   * @param params - What is sent: see {@link ZeroListParams}.
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * for await (const row of paging.zero.list({ size: 50 })) {
   *   console.log(row);
   * }
   * ```
   */
  list(params?: ZeroListParams, options?: RequestOptions): Pages<Row, ListZeroResponse> {
    return pages(this._client, LIST, params, options);
  }
}
