import { type Schema, choice, object } from "../core/schema.js";

export const $OrderPaidEvent: Schema = /* @__PURE__ */ choice("order.paid");

export const $OrderPaid: Schema = /* @__PURE__ */ object("orderId", { "event!": $OrderPaidEvent });

export const $OrderLostEvent2: Schema = /* @__PURE__ */ choice("order.lost");

export const $OrderLostEvent: Schema = /* @__PURE__ */ object("lastSeen:datetime", {
  "event!": $OrderLostEvent2,
});
