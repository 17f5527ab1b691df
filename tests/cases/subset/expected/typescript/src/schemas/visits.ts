import { type Schema, object } from "../core/schema.js";

export const $Visit: Schema = /* @__PURE__ */ object("reason");
