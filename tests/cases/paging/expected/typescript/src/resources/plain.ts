import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { type Pages, pages } from "../core/pages.js";
import { byPage } from "../core/paging.js";
import { Resource } from "../core/resource.js";
import type { Row } from "../models/row.js";

const LIST: Operation = {
  name: "plain.list",
  method: "GET",
  path: "/plain",
  query: "page",
  params: { pageSize: ["query", "page_size"] },
  page: { turn: byPage, items: "", param: "page" },
};

/** What {@link Plain.list} takes. */
export interface PlainListParams {
  page?: number | undefined;
  pageSize?: number | undefined;
}

/**
 * Plain.
 *
 * @example
 * ```ts
 * const resource = new Plain(new PagingCore());
 * ```
 */
export class Plain extends Resource {
  /**
   * Call `GET /plain`.
   *
   * @param params - What is sent: see {@link PlainListParams}.
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * for await (const row of paging.plain.list()) {
   *   console.log(row);
   * }
   * ```
   */
  list(params?: PlainListParams, options?: RequestOptions): Pages<Row, Row[]> {
    return pages(this._client, LIST, params, options);
  }
}
