import { type Schema, object } from "../core/schema.js";

export const $UnauthorizedBody: Schema = /* @__PURE__ */ object("error");
