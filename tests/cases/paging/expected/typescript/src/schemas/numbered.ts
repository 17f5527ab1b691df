import { type Schema, list, object } from "../core/schema.js";
import { $Row } from "./row.js";

export const $NumberedMeta: Schema = /* @__PURE__ */ object("totalPages:integer total:integer");

export const $ListNumberedResponse: Schema = /* @__PURE__ */ object("", {
  "data!": /* @__PURE__ */ list($Row),
  meta: $NumberedMeta,
});
