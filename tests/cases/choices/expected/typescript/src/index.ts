export { Choices } from "./client.js";
export * from "./core-client.js";
export { checks } from "./documented.js";
export type {
  GetOrderSize,
  Level,
  Order,
  OrderColour,
  OrderKind,
  OrderMixed,
  OrderMixedInteger,
  OrderMixedString,
  OrderRatio,
  OrderSize,
  OrderVersion,
  Status,
} from "./models/orders.js";
export { Orders, type OrdersGetParams } from "./resources/orders.js";
