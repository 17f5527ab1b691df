import { type Schema, object } from "../core/schema.js";

export const $Motto: Schema = /* @__PURE__ */ object("inLatin");
