import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { type Pages, pages } from "../core/pages.js";
import { byCursor } from "../core/paging.js";
import { Resource } from "../core/resource.js";
import type { Row } from "../models/row.js";
import type { ListWholeResponse } from "../models/whole.js";

const LIST: Operation = {
  name: "whole.list",
  method: "GET",
  path: "/whole",
  page: { turn: byCursor, items: "rows" },
};

/**
 * Whole.
 *
 * @example
 * ```ts
 * const resource = new Whole(new PagingCore());
 * ```
 */
export class Whole extends Resource {
  /**
   * Call `GET /whole`.
   *
   * @param options - Options of this call alone.
   * @returns All of them.
   *
   * @example
   * ```ts
   * for await (const row of paging.whole.list()) {
   *   console.log(row);
   * }
   * ```
   */
  list(options?: RequestOptions): Pages<Row, ListWholeResponse> {
    return pages(this._client, LIST, undefined, options);
  }
}
