import { type Schema, list, map, object, union } from "../core/schema.js";

export const $Value: Schema = /* @__PURE__ */ union([
  "string",
  list(() => $Value),
  map(() => $Value),
]);

export const $Nests: Schema = /* @__PURE__ */ list(() => $Nests);

export const $Chicken: Schema = /* @__PURE__ */ object({
  laidEggs: list(() => $Egg),
  nests: $Nests,
});

export const $Egg: Schema = /* @__PURE__ */ object({ hatches: $Chicken });
