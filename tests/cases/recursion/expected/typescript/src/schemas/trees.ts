import { type Schema, list, map, object } from "../core/schema.js";

export const $Tree: Schema = /* @__PURE__ */ object({
  label: "string",
  children: list(() => $Tree),
  byName: map(() => $Tree),
});
