import { type Schema, union } from "../core/schema.js";
import { $OrderLostEvent, $OrderPaid } from "./webhooks.js";

export const $WebhookEvent: Schema = /* @__PURE__ */ union([$OrderPaid, $OrderLostEvent], {
  property: "event",
  mapping: { "order.paid": $OrderPaid, "order.lost": $OrderLostEvent },
});
