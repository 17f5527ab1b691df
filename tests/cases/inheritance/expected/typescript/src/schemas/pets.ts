import { type Schema, object, tagged } from "../core/schema.js";

export const $Pet: Schema = /* @__PURE__ */ object("petType!");

export const $Cat: Schema = /* @__PURE__ */ object("petType! livesLeft:integer");

export const $Dog: Schema = /* @__PURE__ */ object("petType! packSize:integer");

export const $Puppy: Schema = /* @__PURE__ */ object("petType! packSize:integer");

export const $Fish: Schema = /* @__PURE__ */ object("petType!");

export const $AnyPet: Schema = /* @__PURE__ */ tagged(
  "petType",
  { Dog: $Dog, Puppy: $Puppy, Fish: $Fish, Pet: $Pet, cat: $Cat },
  [$Cat, $Dog, $Puppy, $Fish, $Pet],
);
