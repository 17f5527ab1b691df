import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";
import type { Vessel } from "../models/vessels.js";

const GET: Operation = { name: "vessels.get", method: "GET", path: "/vessels" };

/**
 * Vessels.
 *
 * @example
 * ```ts
 * const resource = new Vessels(new UnionDiscriminatorCore());
 * ```
 */
export class Vessels extends Resource {
  /**
   * Call `GET /vessels`.
   *
   * @param options - Options of this call alone.
   * @returns A vessel.
   *
   * @example
   * ```ts
   * const result = await client.vessels.get();
   * ```
   */
  get(options?: RequestOptions): Call<Vessel> {
    return call(this._client, GET, undefined, options);
  }
}
