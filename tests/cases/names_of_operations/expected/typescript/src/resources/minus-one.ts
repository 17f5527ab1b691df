import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";

const MINUS_ONE: Operation = {
  name: "minusOne.minusOne",
  method: "DELETE",
  path: "/plus",
  kind: "none",
};

/**
 * Minus One.
 *
 * @example
 * ```ts
 * const resource = new MinusOne(new NamesOfOperationsCore());
 * ```
 */
export class MinusOne extends Resource {
  /**
   * Call `DELETE /plus`.
   *
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * await client.minusOne.minusOne();
   * ```
   */
  minusOne(options?: RequestOptions): Call<void> {
    return call(this._client, MINUS_ONE, undefined, options);
  }
}
