import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { type Pages, pages } from "../core/pages.js";
import { byCursor } from "../core/paging.js";
import { Resource } from "../core/resource.js";
import type { ListCursorsResponse } from "../models/cursors.js";
import type { Row } from "../models/row.js";

const LIST: Operation = {
  name: "cursors.list",
  method: "GET",
  path: "/cursors",
  query: "cursor",
  page: {
    turn: byCursor,
    items: "items",
    param: "cursor",
    next: "pagination.nextCursor",
    more: "pagination.hasMore",
  },
};

/** What {@link Cursors.list} takes. */
export interface CursorsListParams {
  cursor?: string | undefined;
}

/**
 * Cursors.
 *
 * @example
 * ```ts
 * const resource = new Cursors(new PagingCore());
 * ```
 */
export class Cursors extends Resource {
  /**
   * Call `GET /cursors`.
   *
   * @param params - What is sent: see {@link CursorsListParams}.
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * for await (const row of paging.cursors.list()) {
   *   console.log(row);
   * }
   * ```
   */
  list(params?: CursorsListParams, options?: RequestOptions): Pages<Row, ListCursorsResponse> {
    return pages(this._client, LIST, params, options);
  }
}
