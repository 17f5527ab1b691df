import { type Schema, tagged } from "../core/schema.js";
import { $OrderLostEvent, $OrderPaid } from "./webhooks.js";

export const $WebhookEvent: Schema = /* @__PURE__ */ tagged("event", {
  "order.paid": $OrderPaid,
  "order.lost": $OrderLostEvent,
});
