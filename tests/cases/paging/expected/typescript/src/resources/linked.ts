import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { type Pages, pages } from "../core/pages.js";
import { byLink } from "../core/paging.js";
import { Resource } from "../core/resource.js";
import type { Row } from "../models/row.js";

const LIST: Operation = {
  name: "linked.list",
  method: "GET",
  path: "/linked",
  page: { turn: byLink, items: "" },
};

/**
 * Linked.
 *
 * @example
 * ```ts
 * const resource = new Linked(new PagingCore());
 * ```
 */
export class Linked extends Resource {
  /**
   * Call `GET /linked`.
   *
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * for await (const row of paging.linked.list()) {
   *   console.log(row);
   * }
   * ```
   */
  list(options?: RequestOptions): Pages<Row, Row[]> {
    return pages(this._client, LIST, undefined, options);
  }
}
