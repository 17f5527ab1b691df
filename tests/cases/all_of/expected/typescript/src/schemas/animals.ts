import { type Schema, object } from "../core/schema.js";

export const $Thing: Schema = /* @__PURE__ */ object("id! size:integer");

export const $Cat: Schema = /* @__PURE__ */ object("id! size:integer legs!:integer furColour!", {
  parent: () => $Cat,
  home: $Thing,
});
