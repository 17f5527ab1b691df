import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";

const GET: Operation = { name: "request_.get", method: "GET", path: "/request", kind: "none" };

/**
 * Request.
 *
 * @example
 * ```ts
 * const resource = new RequestResource(new NamesOfOperationsCore());
 * ```
 */
export class RequestResource extends Resource {
  /**
   * Call `GET /request`.
   *
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * await client.request_.get();
   * ```
   */
  get(options?: RequestOptions): Call<void> {
    return call(this._client, GET, undefined, options);
  }
}
