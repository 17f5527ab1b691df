import { type Schema, object } from "../core/schema.js";

export const $Address: Schema = /* @__PURE__ */ object("city");
