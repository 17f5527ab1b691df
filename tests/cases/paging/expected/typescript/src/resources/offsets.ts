import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { type Pages, pages } from "../core/pages.js";
import { byOffset } from "../core/paging.js";
import { Resource } from "../core/resource.js";
import type { ListOffsetsResponse } from "../models/offsets.js";
import type { Row } from "../models/row.js";

const LIST: Operation = {
  name: "offsets.list",
  method: "GET",
  path: "/offsets",
  query: "skip limit",
  page: { turn: byOffset, items: "rows", param: "skip", total: "total" },
};

/** What {@link Offsets.list} takes. */
export interface OffsetsListParams {
  skip?: number | undefined;
  limit?: number | undefined;
}

/**
 * Offsets.
 *
 * @example
 * ```ts
 * const resource = new Offsets(new PagingCore());
 * ```
 */
export class Offsets extends Resource {
  /**
   * Call `GET /offsets`.
   *
   * @param params - What is sent: see {@link OffsetsListParams}.
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * for await (const row of paging.offsets.list()) {
   *   console.log(row);
   * }
   * ```
   */
  list(params?: OffsetsListParams, options?: RequestOptions): Pages<Row, ListOffsetsResponse> {
    return pages(this._client, LIST, params, options);
  }
}
