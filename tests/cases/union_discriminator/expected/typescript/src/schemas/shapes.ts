import { type Schema, list, object, tagged } from "../core/schema.js";

export const $Circle: Schema = /* @__PURE__ */ object("form! radius:number");

export const $Square: Schema = /* @__PURE__ */ object("form! side:number");

export const $Triangle: Schema = /* @__PURE__ */ object("form!", {
  sides: /* @__PURE__ */ list("number"),
});

export const $Shape: Schema = /* @__PURE__ */ tagged("form", {
  circle: $Circle,
  square: $Square,
  triangle: $Triangle,
});
