import { type Schema, object } from "../core/schema.js";

export const $Fault: Schema = /* @__PURE__ */ object("fieldName");

export const $NotFoundBody: Schema = /* @__PURE__ */ object("message! retryAfter:integer");

export const $ConflictBody: Schema = /* @__PURE__ */ object("holderName");
