import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";

const GET: Operation = { name: "health.get", method: "GET", path: "/v1/health", kind: "none" };

/**
 * Health.
 *
 * @example
 * ```ts
 * const resource = new Health(new NamesFromPathsCore());
 * ```
 */
export class Health extends Resource {
  /**
   * Call `GET /v1/health`.
   *
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * await client.health.get();
   * ```
   */
  get(options?: RequestOptions): Call<void> {
    return call(this._client, GET, undefined, options);
  }
}
