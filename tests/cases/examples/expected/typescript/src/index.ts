export { Examples } from "./client.js";
export * from "./core-client.js";
export { checks } from "./documented.js";
export type { CreateOrderResponse, Line, ListOrdersResponse } from "./models/orders.js";
export { Orders, type OrdersCreateParams, type OrdersListParams } from "./resources/orders.js";
