export { Webhooks } from "./client.js";
export * from "./core-client.js";
export { checks } from "./documented.js";
export type { WebhookEvent } from "./models/webhook-event.js";
export type {
  GetWebhookResponse,
  OrderLost,
  OrderLostEvent,
  OrderPaid,
  OrderPaidEvent,
} from "./models/webhooks.js";
export { WebhooksResource } from "./resources/webhooks.js";
