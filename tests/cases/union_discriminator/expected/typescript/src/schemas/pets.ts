import { type Schema, object, union } from "../core/schema.js";

export const $Cat: Schema = /* @__PURE__ */ object(
  { petType: "string", livesLeft: "integer" },
  "petType",
);

export const $Dog: Schema = /* @__PURE__ */ object(
  { petType: "string", packSize: "integer" },
  "petType",
);

export const $Pet: Schema = /* @__PURE__ */ union([$Cat, $Dog], {
  property: "petType",
  mapping: { cat: $Cat, dog: $Dog, wolf: $Dog },
});
