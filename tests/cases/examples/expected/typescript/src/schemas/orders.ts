import { type Schema, list, object } from "../core/schema.js";

export const $Line: Schema = /* @__PURE__ */ object("productId! quantity:integer");

export const $CreateOrderResponse: Schema = /* @__PURE__ */ object("orderId total:number");

export const $ListOrdersResponse: Schema = /* @__PURE__ */ object("pages:integer", {
  orders: /* @__PURE__ */ list($Line),
});
