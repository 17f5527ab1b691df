import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";

const GET_TWO: Operation = { name: "first.getTwo", method: "GET", path: "/two", kind: "none" };

/**
 * First.
 *
 * @example
 * ```ts
 * const resource = new First(new NamesOfOperationsCore());
 * ```
 */
export class First extends Resource {
  /**
   * Call `GET /two`.
   *
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * await client.first.getTwo();
   * ```
   */
  getTwo(options?: RequestOptions): Call<void> {
    return call(this._client, GET_TWO, undefined, options);
  }
}
