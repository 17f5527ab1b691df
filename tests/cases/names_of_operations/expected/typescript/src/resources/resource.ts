import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";

const GET: Operation = { name: "resource.get", method: "GET", path: "/resource", kind: "none" };

/**
 * Resource.
 *
 * @example
 * ```ts
 * const resource = new ResourceResource(new NamesOfOperationsCore());
 * ```
 */
export class ResourceResource extends Resource {
  /**
   * Call `GET /resource`.
   *
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * await client.resource.get();
   * ```
   */
  get(options?: RequestOptions): Call<void> {
    return call(this._client, GET, undefined, options);
  }
}
