import { type Schema, list, object, tagged } from "../core/schema.js";

export const $Food: Schema = /* @__PURE__ */ object("name");

export const $Toy: Schema = /* @__PURE__ */ object("bones:integer");

export const $Pet: Schema = /* @__PURE__ */ object("kind!", { food: $Food, toy: $Toy });

export const $Animal: Schema = /* @__PURE__ */ object("kind!");

export const $PetToy: Schema = /* @__PURE__ */ object("name");

export const $Cat: Schema = /* @__PURE__ */ object("kind!", {
  owner: () => $ZooOwner,
  toy: $PetToy,
  friend: () => $Cat,
});

export const $ZooOwner: Schema = /* @__PURE__ */ object("name", {
  pets: /* @__PURE__ */ list(() => $AnyAnimal),
});

export const $AnyAnimal: Schema = /* @__PURE__ */ tagged(
  "kind",
  { Animal: $Animal, cat: $Cat, dog: $Pet },
  [$Cat, $Pet, $Animal],
);
