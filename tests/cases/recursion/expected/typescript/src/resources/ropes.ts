import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";
import type { Rope } from "../models/ropes.js";

const GET: Operation = { name: "ropes.get", method: "GET", path: "/ropes" };

/**
 * Ropes.
 *
 * @example
 * ```ts
 * const resource = new Ropes(new RecursionCore());
 * ```
 */
export class Ropes extends Resource {
  /**
   * Call `GET /ropes`.
   *
   * @param options - Options of this call alone.
   * @returns The rope.
   *
   * @example
   * ```ts
   * const rope = await recursion.ropes.get();
   * ```
   */
  get(options?: RequestOptions): Call<Rope> {
    return call(this._client, GET, undefined, options);
  }
}
