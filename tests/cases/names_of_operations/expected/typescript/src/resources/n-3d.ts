import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";

const VIEW: Operation = { name: "n3d.view", method: "GET", path: "/3d", kind: "none" };

/**
 * 3d.
 *
 * @example
 * ```ts
 * const resource = new N3d(new NamesOfOperationsCore());
 * ```
 */
export class N3d extends Resource {
  /**
   * Call `GET /3d`.
   *
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * await client.n3d.view();
   * ```
   */
  view(options?: RequestOptions): Call<void> {
    return call(this._client, VIEW, undefined, options);
  }
}
