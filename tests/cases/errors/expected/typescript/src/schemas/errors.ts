import { type Schema, object } from "../core/schema.js";

export const $Fault: Schema = /* @__PURE__ */ object({ fieldName: "string" });

export const $NotFoundBody: Schema = /* @__PURE__ */ object(
  { message: "string", retryAfter: "integer" },
  "message",
);

export const $ConflictBody: Schema = /* @__PURE__ */ object({ holderName: "string" });
