import { type Schema, list, object } from "../core/schema.js";

export const $Nests: Schema = /* @__PURE__ */ list(() => $Nests);

export const $Chicken: Schema = /* @__PURE__ */ object("", {
  laidEggs: /* @__PURE__ */ list(() => $Egg),
  nests: $Nests,
});

export const $Egg: Schema = /* @__PURE__ */ object("", { hatches: $Chicken });
