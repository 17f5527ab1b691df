import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";
import type { Things } from "../models/things.js";
import { readThings } from "../readings/things.js";

const GET: Operation = { name: "things.get", method: "GET", path: "/things", result: readThings };

/**
 * Things.
 *
 * @example
 * ```ts
 * const resource = new ThingsResource(new UnionReadingsCore());
 * ```
 */
export class ThingsResource extends Resource {
  /**
   * Call `GET /things`.
   *
   * @param options - Options of this call alone.
   * @returns All of it.
   *
   * @example
   * ```ts
   * const things = await client.things.get();
   * ```
   */
  get(options?: RequestOptions): Call<Things> {
    return call(this._client, GET, undefined, options);
  }
}
