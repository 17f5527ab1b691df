import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";
import type { Row } from "../models/row.js";

const GET: Operation = { name: "one.get", method: "GET", path: "/one" };

/**
 * One.
 *
 * @example
 * ```ts
 * const resource = new One(new PagingCore());
 * ```
 */
export class One extends Resource {
  /**
   * Call `GET /one`.
   *
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * const row = await paging.one.get();
   * ```
   */
  get(options?: RequestOptions): Call<Row> {
    return call(this._client, GET, undefined, options);
  }
}
