import { type Schema, object, tagged } from "../core/schema.js";

export const $Cat: Schema = /* @__PURE__ */ object("petType! livesLeft:integer");

export const $Dog: Schema = /* @__PURE__ */ object("petType! packSize:integer");

export const $Pet: Schema = /* @__PURE__ */ tagged("petType", { cat: $Cat, dog: $Dog, wolf: $Dog });
