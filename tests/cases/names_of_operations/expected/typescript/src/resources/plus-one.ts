import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";

const PLUS_ONE: Operation = { name: "plusOne.plusOne", method: "PUT", path: "/plus", kind: "none" };

/**
 * Plus One.
 *
 * @example
 * ```ts
 * const resource = new PlusOne(new NamesOfOperationsCore());
 * ```
 */
export class PlusOne extends Resource {
  /**
   * Call `PUT /plus`.
   *
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * await client.plusOne.plusOne();
   * ```
   */
  plusOne(options?: RequestOptions): Call<void> {
    return call(this._client, PLUS_ONE, undefined, options);
  }
}
