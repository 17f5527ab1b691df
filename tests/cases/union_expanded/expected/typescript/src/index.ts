export { UnionExpanded } from "./client.js";
export * from "./core-client.js";
export { checks } from "./documented.js";
export type {
  Buyer,
  BuyerLastOrder,
  Change,
  Money,
  Order,
  OrderBuyer,
  OrderChanged,
  OrderPrice,
  Unit,
} from "./models/order.js";
export { Buyers } from "./resources/buyers.js";
export { Orders } from "./resources/orders.js";
