import { type Schema, object, tagged } from "../core/schema.js";

export const $Post: Schema = /* @__PURE__ */ object("$type>type! id!:integer");

export const $Picture: Schema = /* @__PURE__ */ object("$type>type! id!:integer url!");

export const $AnyPost: Schema = /* @__PURE__ */ tagged(
  "$type",
  { plain: $Post, picture: $Picture },
  [$Picture, $Post],
);
