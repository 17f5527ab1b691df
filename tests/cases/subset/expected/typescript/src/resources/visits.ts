import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";
import type { Visit } from "../models/visits.js";

const GET: Operation = {
  name: "visits.get",
  method: "GET",
  path: "/pets/{petId}/visits/{visitId}",
};

/**
 * Visits.
 *
 * @example
 * ```ts
 * const resource = new Visits(new SubsetCore());
 * ```
 */
export class Visits extends Resource {
  /**
   * Call `GET /pets/{petId}/visits/{visitId}`.
   *
   * @param petId - Pet id.
   * @param visitId - Visit id.
   * @param options - Options of this call alone.
   * @returns The visit.
   *
   * @example
   * ```ts
   * const visit = await subset.visits.get("66f1a2b3c4d5e6f708192adb", "66f1a2b3c4d5e6f708192a9f");
   * ```
   */
  get(petId: string, visitId: string, options?: RequestOptions): Call<Visit> {
    return call(this._client, GET, { petId, visitId }, options);
  }
}
