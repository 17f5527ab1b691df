import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";
import type { GetOrderSize, Level, Order } from "../models/orders.js";

const GET: Operation = { name: "orders.get", method: "GET", path: "/orders", query: "size level" };

/** What {@link Orders.get} takes. */
export interface OrdersGetParams {
  size?: GetOrderSize | undefined;
  level?: Level | undefined;
}

/**
 * Orders.
 *
 * @example
 * ```ts
 * const resource = new Orders(new ChoicesCore());
 * ```
 */
export class Orders extends Resource {
  /**
   * Call `GET /orders`.
   *
   * @param params - What is sent: see {@link OrdersGetParams}.
   * @param options - Options of this call alone.
   * @returns The order.
   *
   * @example
   * ```ts
   * const order = await choices.orders.get({ size: "small", level: 1 });
   * ```
   */
  get(params?: OrdersGetParams, options?: RequestOptions): Call<Order> {
    return call(this._client, GET, params, options);
  }
}
