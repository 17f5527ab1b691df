import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";
import type { Status } from "../models/status.js";

const GET: Operation = { name: "status.get", method: "GET", path: "/status" };

/**
 * Status.
 *
 * @example
 * ```ts
 * const resource = new StatusResource(new SubsetCore());
 * ```
 */
export class StatusResource extends Resource {
  /**
   * Call `GET /status`.
   *
   * @param options - Options of this call alone.
   * @returns All is well.
   *
   * @example
   * ```ts
   * const result = await subset.status.get();
   * ```
   */
  get(options?: RequestOptions): Call<Status> {
    return call(this._client, GET, undefined, options);
  }
}
