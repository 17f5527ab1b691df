import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";

const FETCH: Operation = { name: "same.fetch", method: "GET", path: "/same-case", kind: "none" };

const PUT: Operation = { name: "same.put", method: "PUT", path: "/same-case", kind: "none" };

/**
 * Same.
 *
 * @example
 * ```ts
 * const resource = new Same(new NamesOfOperationsCore());
 * ```
 */
export class Same extends Resource {
  /**
   * Call `GET /same-case`.
   *
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * await client.same.fetch();
   * ```
   */
  fetch(options?: RequestOptions): Call<void> {
    return call(this._client, FETCH, undefined, options);
  }

  /**
   * Call `PUT /same-case`.
   *
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * await client.same.put();
   * ```
   */
  put(options?: RequestOptions): Call<void> {
    return call(this._client, PUT, undefined, options);
  }
}
