import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";
import type { Order } from "../models/order.js";
import { readOrder } from "../readings/order.js";

const GET: Operation = {
  name: "orders.get",
  method: "GET",
  path: "/orders/{id}",
  result: readOrder,
};

/**
 * Orders.
 *
 * @example
 * ```ts
 * const resource = new Orders(new UnionExpandedCore());
 * ```
 */
export class Orders extends Resource {
  /**
   * Call `GET /orders/{id}`.
   *
   * @param id - Id.
   * @param options - Options of this call alone.
   * @returns The order.
   *
   * @example
   * ```ts
   * const order = await client.orders.get("66f1a2b3c4d5e6f708192a50");
   * ```
   */
  get(id: string, options?: RequestOptions): Call<Order> {
    return call(this._client, GET, { id }, options);
  }
}
