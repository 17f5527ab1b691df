import { type Schema, object } from "../core/schema.js";

export const $Profile: Schema = /* @__PURE__ */ object({
  _id: ["id", "string"],
  userId: "string",
  name: "string",
  description: "string",
  color: "string",
  isDefault: "boolean",
  isOverLimit: "boolean",
  createdAt: "datetime",
});
