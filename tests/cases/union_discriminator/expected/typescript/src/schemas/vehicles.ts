import { type Schema, object, tagged } from "../core/schema.js";

export const $Car: Schema = /* @__PURE__ */ object("kind doors:integer");

export const $Bike: Schema = /* @__PURE__ */ object("kind gears:integer");

export const $Vehicle: Schema = /* @__PURE__ */ tagged("kind", { Car: $Car, Bike: $Bike });
