import { type Schema, nullable, object, union } from "../core/schema.js";

export const $Unit: Schema = /* @__PURE__ */ object("code");

export const $Money: Schema = /* @__PURE__ */ object("amount!:integer", { unit: $Unit });

export const $OrderPrice: Schema = /* @__PURE__ */ union(["number", $Money]);

export const $Change: Schema = /* @__PURE__ */ object("at!:datetime");

export const $OrderChanged: Schema = /* @__PURE__ */ union(["datetime", "string", $Change]);

export const $Order: Schema = /* @__PURE__ */ object("id!", {
  buyer: () => $OrderBuyer,
  price: $OrderPrice,
  changed: $OrderChanged,
});

export const $Buyer: Schema = /* @__PURE__ */ object("id!", {
  lastOrder: /* @__PURE__ */ nullable(() => $BuyerLastOrder),
});

export const $BuyerLastOrder: Schema = /* @__PURE__ */ union(["string", $Order]);

export const $OrderBuyer: Schema = /* @__PURE__ */ union(["string", $Buyer]);
