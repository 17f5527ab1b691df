export { Examples } from "./client.js";
export * from "./core-client.js";
export type { CreateOrderResponse, Line, ListOrdersResponse } from "./models/orders.js";
export type { Orders, OrdersCreateParams, OrdersListParams } from "./resources/orders.js";
