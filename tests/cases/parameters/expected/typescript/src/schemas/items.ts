import { type Schema, choice, object } from "../core/schema.js";

export const $ItemFilter: Schema = /* @__PURE__ */ object({ minPrice: "number", colour: "string" });

export const $ItemWhere: Schema = /* @__PURE__ */ object({ ownerId: "string" });

export const $ListPoint: Schema = /* @__PURE__ */ choice(["north", "south"]);
