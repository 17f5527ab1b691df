import { type Schema, object } from "../core/schema.js";

export const $Status: Schema = /* @__PURE__ */ object("up:boolean");
