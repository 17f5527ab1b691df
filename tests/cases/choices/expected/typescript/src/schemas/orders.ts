import { type Schema, choice, list, nullable, object, union } from "../core/schema.js";

export const $Status: Schema = /* @__PURE__ */ choice(["open", "in-transit", ""]);

export const $OrderKind: Schema = /* @__PURE__ */ choice("order");

export const $OrderVersion: Schema = /* @__PURE__ */ choice([2]);

export const $OrderSize: Schema = /* @__PURE__ */ choice("small large");

export const $OrderRatio: Schema = /* @__PURE__ */ choice([0.5, 1.5]);

export const $OrderMixedInteger: Schema = /* @__PURE__ */ choice([1]);

export const $OrderMixedString: Schema = /* @__PURE__ */ choice("one");

export const $OrderMixed: Schema = /* @__PURE__ */ union([$OrderMixedInteger, $OrderMixedString]);

export const $OrderColour: Schema = /* @__PURE__ */ choice(["red", "Red", "dark red", "#f00"]);

export const $Order: Schema = /* @__PURE__ */ object("flag:boolean nothing:null", {
  "kind!": $OrderKind,
  version: $OrderVersion,
  status: $Status,
  size: /* @__PURE__ */ nullable($OrderSize),
  ratio: $OrderRatio,
  mixed: /* @__PURE__ */ nullable($OrderMixed),
  colours: /* @__PURE__ */ list($OrderColour),
});
