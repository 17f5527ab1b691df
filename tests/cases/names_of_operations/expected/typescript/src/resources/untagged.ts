import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";

const GET: Operation = { name: "untagged.get", method: "GET", path: "/untagged", kind: "none" };

/**
 * Untagged.
 *
 * @example
 * ```ts
 * const resource = new Untagged(new NamesOfOperationsCore());
 * ```
 */
export class Untagged extends Resource {
  /**
   * Call `GET /untagged`.
   *
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * await client.untagged.get();
   * ```
   */
  get(options?: RequestOptions): Call<void> {
    return call(this._client, GET, undefined, options);
  }
}
