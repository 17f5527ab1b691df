import { type Schema, list, object, union } from "../core/schema.js";

export const $Food: Schema = /* @__PURE__ */ object({ name: "string" });

export const $Toy: Schema = /* @__PURE__ */ object({ bones: "integer" });

export const $Pet: Schema = /* @__PURE__ */ object(
  { kind: "string", food: $Food, toy: $Toy },
  "kind",
);

export const $Animal: Schema = /* @__PURE__ */ object({ kind: "string" }, "kind");

export const $PetToy: Schema = /* @__PURE__ */ object({ name: "string" });

export const $Cat: Schema = /* @__PURE__ */ object(
  { kind: "string", owner: () => $ZooOwner, toy: $PetToy, friend: () => $Cat },
  "kind",
);

export const $ZooOwner: Schema = /* @__PURE__ */ object({
  name: "string",
  pets: /* @__PURE__ */ list(() => $AnyAnimal),
});

export const $AnyAnimal: Schema = /* @__PURE__ */ union([$Cat, $Pet, $Animal], {
  property: "kind",
  mapping: { Animal: $Animal, cat: $Cat, dog: $Pet },
});
