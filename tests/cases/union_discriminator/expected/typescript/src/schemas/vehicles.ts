import { type Schema, object, union } from "../core/schema.js";

export const $Car: Schema = /* @__PURE__ */ object({ kind: "string", doors: "integer" });

export const $Bike: Schema = /* @__PURE__ */ object({ kind: "string", gears: "integer" });

export const $Vehicle: Schema = /* @__PURE__ */ union([$Car, $Bike], {
  property: "kind",
  mapping: { Car: $Car, Bike: $Bike },
});
