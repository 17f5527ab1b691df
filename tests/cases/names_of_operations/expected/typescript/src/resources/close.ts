import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";

const ALL: Operation = { name: "close_.all", method: "POST", path: "/close", kind: "none" };

/**
 * Called like a method of the client.
 *
 * @example
 * ```ts
 * const resource = new Close(new NamesOfOperationsCore());
 * ```
 */
export class Close extends Resource {
  /**
   * Call `POST /close`.
   *
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * await client.close_.all();
   * ```
   */
  all(options?: RequestOptions): Call<void> {
    return call(this._client, ALL, undefined, options);
  }
}
