import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";

const CLASS: Operation = { name: "class.class", method: "GET", path: "/class", kind: "none" };

/**
 * Class.
 *
 * @example
 * ```ts
 * const resource = new Class(new NamesOfOperationsCore());
 * ```
 */
export class Class extends Resource {
  /**
   * Call `GET /class`.
   *
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * await client.class.class();
   * ```
   */
  class(options?: RequestOptions): Call<void> {
    return call(this._client, CLASS, undefined, options);
  }
}
