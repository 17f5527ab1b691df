import { type Schema, object, union } from "../core/schema.js";

export const $Post: Schema = /* @__PURE__ */ object(
  { $type: ["type", "string"], id: "integer" },
  "$type id",
);

export const $Picture: Schema = /* @__PURE__ */ object(
  { $type: ["type", "string"], id: "integer", url: "string" },
  "$type id url",
);

export const $AnyPost: Schema = /* @__PURE__ */ union([$Picture, $Post], {
  property: "$type",
  mapping: { plain: $Post, picture: $Picture },
});
