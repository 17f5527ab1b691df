import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { type Pages, pages } from "../core/pages.js";
import { byPage } from "../core/paging.js";
import { Resource } from "../core/resource.js";
import type { CreateOrderResponse, Line, ListOrdersResponse } from "../models/orders.js";

const CREATE: Operation = {
  name: "orders.create",
  method: "POST",
  path: "/orders",
  query: "shop",
  fields: "lines placedAt gift",
};

const LIST: Operation = {
  name: "orders.list",
  method: "GET",
  path: "/orders",
  query: "page",
  page: { turn: byPage, items: "orders", param: "page", pages: "pages" },
};

/** What {@link Orders.create} takes. */
export interface OrdersCreateParams {
  shop: string;
  lines: Line[];
  placedAt?: Date | undefined;
  gift?: boolean | undefined;
}

/** What {@link Orders.list} takes. */
export interface OrdersListParams {
  page?: number | undefined;
}

/**
 * Orders.
 *
 * @example
 * ```ts
 * const resource = new Orders(new ExamplesCore());
 * ```
 */
export class Orders extends Resource {
  /**
   * Call `POST /orders`.
   *
   * @param params - What is sent: see {@link OrdersCreateParams}.
   * @param options - Options of this call alone.
   * @returns The order.
   *
   * @example
   * ```ts
   * const result = await examples.orders.create({
   *   shop: "shop",
   *   lines: [{ productId: "p1", quantity: 2 }],
   *   placedAt: new Date("2026-12-01T10:00:00Z"),
   *   gift: false,
   * });
   * ```
   */
  create(params: OrdersCreateParams, options?: RequestOptions): Call<CreateOrderResponse> {
    return call(this._client, CREATE, params, options);
  }

  /**
   * Call `GET /orders`.
   *
   * @param params - What is sent: see {@link OrdersListParams}.
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * for await (const line of examples.orders.list()) {
   *   console.log(line);
   * }
   * ```
   */
  list(params?: OrdersListParams, options?: RequestOptions): Pages<Line, ListOrdersResponse> {
    return pages(this._client, LIST, params, options);
  }
}
