import { type Schema, list, map, object } from "../core/schema.js";

export const $Box: Schema = /* @__PURE__ */ map(/* @__PURE__ */ map("any"));

export const $Row: Schema = /* @__PURE__ */ list(/* @__PURE__ */ list("any"));

export const $RopeTie: Schema = /* @__PURE__ */ object("", {
  ties: /* @__PURE__ */ list(() => $RopeTie),
  boxes: $Box,
  rows: $Row,
});

export const $Rope: Schema = /* @__PURE__ */ object("", {
  ties: /* @__PURE__ */ list($RopeTie),
  boxes: $Box,
  rows: $Row,
});
