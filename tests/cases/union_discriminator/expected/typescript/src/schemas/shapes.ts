import { type Schema, list, object, union } from "../core/schema.js";

export const $Circle: Schema = /* @__PURE__ */ object({ form: "string", radius: "number" }, "form");

export const $Square: Schema = /* @__PURE__ */ object({ form: "string", side: "number" }, "form");

export const $Triangle: Schema = /* @__PURE__ */ object(
  { form: "string", sides: /* @__PURE__ */ list("number") },
  "form",
);

export const $Shape: Schema = /* @__PURE__ */ union([$Circle, $Square, $Triangle], {
  property: "form",
  mapping: { circle: $Circle, square: $Square, triangle: $Triangle },
});
