import { type Schema, object } from "../core/schema.js";

export const $Problem: Schema = /* @__PURE__ */ object("message");
