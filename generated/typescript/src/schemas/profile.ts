import { type Schema, object } from "../core/schema.js";

export const $Profile: Schema = /* @__PURE__ */ object(
  "_id>id userId name description color isDefault:boolean isOverLimit:boolean " +
    "createdAt:datetime",
);
