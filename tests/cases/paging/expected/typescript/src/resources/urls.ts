import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { type Pages, pages } from "../core/pages.js";
import { byUrl } from "../core/paging.js";
import { Resource } from "../core/resource.js";
import type { Row } from "../models/row.js";
import type { ListUrlsResponse } from "../models/urls.js";

const LIST: Operation = {
  name: "urls.list",
  method: "GET",
  path: "/urls",
  page: { turn: byUrl, items: "results", next: "next" },
};

/**
 * Urls.
 *
 * @example
 * ```ts
 * const resource = new Urls(new PagingCore());
 * ```
 */
export class Urls extends Resource {
  /**
   * Call `GET /urls`.
   *
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * for await (const row of paging.urls.list()) {
   *   console.log(row);
   * }
   * ```
   */
  list(options?: RequestOptions): Pages<Row, ListUrlsResponse> {
    return pages(this._client, LIST, undefined, options);
  }
}
