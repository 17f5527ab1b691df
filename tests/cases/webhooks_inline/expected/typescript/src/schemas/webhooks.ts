import { type Schema, choice, object } from "../core/schema.js";

export const $OrderPaidEvent: Schema = /* @__PURE__ */ choice(["order.paid"]);

export const $OrderPaid: Schema = /* @__PURE__ */ object(
  { event: $OrderPaidEvent, orderId: "string" },
  "event",
);

export const $OrderLostEvent2: Schema = /* @__PURE__ */ choice(["order.lost"]);

export const $OrderLostEvent: Schema = /* @__PURE__ */ object(
  { event: $OrderLostEvent2, lastSeen: "datetime" },
  "event",
);
