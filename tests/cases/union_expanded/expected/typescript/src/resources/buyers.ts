import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";
import type { Buyer } from "../models/order.js";
import { readBuyer } from "../readings/order.js";

const GET: Operation = {
  name: "buyers.get",
  method: "GET",
  path: "/buyers/{id}",
  result: readBuyer,
};

/**
 * Buyers.
 *
 * @example
 * ```ts
 * const resource = new Buyers(new UnionExpandedCore());
 * ```
 */
export class Buyers extends Resource {
  /**
   * Call `GET /buyers/{id}`.
   *
   * @param id - Id.
   * @param options - Options of this call alone.
   * @returns The buyer.
   *
   * @example
   * ```ts
   * const buyer = await client.buyers.get("66f1a2b3c4d5e6f708192a50");
   * ```
   */
  get(id: string, options?: RequestOptions): Call<Buyer> {
    return call(this._client, GET, { id }, options);
  }
}
