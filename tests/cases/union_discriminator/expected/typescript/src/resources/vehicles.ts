import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";
import type { Vehicle } from "../models/vehicles.js";

const LIST: Operation = { name: "vehicles.list", method: "GET", path: "/vehicles" };

/**
 * Vehicles.
 *
 * @example
 * ```ts
 * const resource = new Vehicles(new UnionDiscriminatorCore());
 * ```
 */
export class Vehicles extends Resource {
  /**
   * Call `GET /vehicles`.
   *
   * @param options - Options of this call alone.
   * @returns Vehicles.
   *
   * @example
   * ```ts
   * const result = await client.vehicles.list();
   * ```
   */
  list(options?: RequestOptions): Call<Vehicle[]> {
    return call(this._client, LIST, undefined, options);
  }
}
