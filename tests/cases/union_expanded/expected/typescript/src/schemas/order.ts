import { type Schema, nullable, object, union } from "../core/schema.js";

export const $Unit: Schema = /* @__PURE__ */ object({ code: "string" });

export const $Money: Schema = /* @__PURE__ */ object({ amount: "integer", unit: $Unit }, "amount");

export const $OrderPrice: Schema = /* @__PURE__ */ union(["number", $Money]);

export const $Change: Schema = /* @__PURE__ */ object({ at: "datetime" }, "at");

export const $OrderChanged: Schema = /* @__PURE__ */ union(["datetime", "string", $Change]);

export const $Order: Schema = /* @__PURE__ */ object(
  { id: "string", buyer: () => $OrderBuyer, price: $OrderPrice, changed: $OrderChanged },
  "id",
);

export const $Buyer: Schema = /* @__PURE__ */ object(
  { id: "string", lastOrder: /* @__PURE__ */ nullable(() => $BuyerLastOrder) },
  "id",
);

export const $BuyerLastOrder: Schema = /* @__PURE__ */ union(["string", $Order]);

export const $OrderBuyer: Schema = /* @__PURE__ */ union(["string", $Buyer]);
