export { InlineWebhooks } from "./client.js";
export * from "./core-client.js";
export { checks } from "./documented.js";
export type { WebhookEvent } from "./models/webhook-event.js";
export type {
  OrderLostEvent,
  OrderLostEvent2,
  OrderPaid,
  OrderPaidEvent,
} from "./models/webhooks.js";
export { Webhooks } from "./resources/webhooks.js";
