import { type Schema, object } from "../core/schema.js";

export const $Row: Schema = /* @__PURE__ */ object("rowId");
