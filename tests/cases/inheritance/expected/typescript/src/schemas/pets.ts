import { type Schema, object, union } from "../core/schema.js";

export const $Pet: Schema = /* @__PURE__ */ object({ petType: "string" }, "petType");

export const $Cat: Schema = /* @__PURE__ */ object(
  { petType: "string", livesLeft: "integer" },
  "petType",
);

export const $Dog: Schema = /* @__PURE__ */ object(
  { petType: "string", packSize: "integer" },
  "petType",
);

export const $Puppy: Schema = /* @__PURE__ */ object(
  { petType: "string", packSize: "integer" },
  "petType",
);

export const $Fish: Schema = /* @__PURE__ */ object({ petType: "string" }, "petType");

export const $AnyPet: Schema = /* @__PURE__ */ union([$Cat, $Dog, $Puppy, $Fish, $Pet], {
  property: "petType",
  mapping: { Dog: $Dog, Puppy: $Puppy, Fish: $Fish, Pet: $Pet, cat: $Cat },
});
