import { type Schema, choice, map, nullable, object, union } from "../core/schema.js";

export const $PriceEither: Schema = /* @__PURE__ */ union(["string", "integer"]);

export const $PriceLabelString: Schema = /* @__PURE__ */ choice("small large");

export const $PriceLabel: Schema = /* @__PURE__ */ union(["string", $PriceLabelString]);

export const $Price: Schema = /* @__PURE__ */ object("amount! rate:number decimal", {
  tax: /* @__PURE__ */ nullable("string"),
  either: $PriceEither,
  label: $PriceLabel,
  byCountry: /* @__PURE__ */ map("string"),
});
