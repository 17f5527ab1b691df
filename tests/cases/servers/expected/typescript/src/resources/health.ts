import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";

const PING: Operation = { name: "health.ping", method: "GET", path: "/ping", kind: "none" };

/**
 * Health.
 *
 * @example
 * ```ts
 * const resource = new Health(new ServersCore());
 * ```
 */
export class Health extends Resource {
  /**
   * Call `GET /ping`.
   *
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * await servers.health.ping();
   * ```
   */
  ping(options?: RequestOptions): Call<void> {
    return call(this._client, PING, undefined, options);
  }
}
