import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { type Pages, pages } from "../core/pages.js";
import { byPage } from "../core/paging.js";
import { Resource } from "../core/resource.js";
import type { ListNumberedResponse } from "../models/numbered.js";
import type { Row } from "../models/row.js";

const LIST: Operation = {
  name: "numbered.list",
  method: "GET",
  path: "/pages",
  query: "page q",
  params: { perPage: ["query", "per_page"] },
  page: {
    turn: byPage,
    items: "data",
    param: "page",
    pages: "meta.totalPages",
    total: "meta.total",
  },
};

/** What {@link Numbered.list} takes. */
export interface NumberedListParams {
  /** Default: `1`. */
  page?: number | undefined;
  perPage?: number | undefined;
  q?: string | undefined;
}

/**
 * Numbered.
 *
 * @example
 * ```ts
 * const resource = new Numbered(new PagingCore());
 * ```
 */
export class Numbered extends Resource {
  /**
   * Call `GET /pages`.
   *
   * @param params - What is sent: see {@link NumberedListParams}.
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * for await (const row of paging.numbered.list({ q: "coffee" })) {
   *   console.log(row);
   * }
   * ```
   */
  list(params?: NumberedListParams, options?: RequestOptions): Pages<Row, ListNumberedResponse> {
    return pages(this._client, LIST, params, options);
  }
}
