import { type Schema, list, object } from "../core/schema.js";

export const $Line: Schema = /* @__PURE__ */ object(
  { productId: "string", quantity: "integer" },
  "productId",
);

export const $CreateOrderResponse: Schema = /* @__PURE__ */ object({
  orderId: "string",
  total: "number",
});

export const $ListOrdersResponse: Schema = /* @__PURE__ */ object({
  orders: /* @__PURE__ */ list($Line),
  pages: "integer",
});
