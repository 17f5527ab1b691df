export { Sent } from "./client.js";
export * from "./core-client.js";
export { checks } from "./documented.js";
export type {
  NewPet,
  NewPetEvent,
  OrderLost,
  OrderLostKind,
  OrderNotification,
  OrderPaid,
  OrderPaidKind,
  Pong,
  SubscriptionDataEvent,
  SubscriptionDataRow,
} from "./models/events.js";
export { Subscriptions, type SubscriptionsCreateParams } from "./resources/subscriptions.js";
