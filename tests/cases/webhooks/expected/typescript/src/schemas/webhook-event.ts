import { type Schema, union } from "../core/schema.js";
import { $OrderLost, $OrderPaid } from "./webhooks.js";

export const $WebhookEvent: Schema = /* @__PURE__ */ union([$OrderPaid, $OrderLost], {
  property: "event",
  mapping: { "order.paid": $OrderPaid, "order.lost": $OrderLost },
});
