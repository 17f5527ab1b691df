import { type Schema, list, map, object, union } from "../core/schema.js";

export const $Value: Schema = /* @__PURE__ */ union([
  "string",
  /* @__PURE__ */ list(() => $Value),
  /* @__PURE__ */ map(() => $Value),
]);

export const $Nests: Schema = /* @__PURE__ */ list(() => $Nests);

export const $Chicken: Schema = /* @__PURE__ */ object({
  laidEggs: /* @__PURE__ */ list(() => $Egg),
  nests: $Nests,
});

export const $Egg: Schema = /* @__PURE__ */ object({ hatches: $Chicken });
