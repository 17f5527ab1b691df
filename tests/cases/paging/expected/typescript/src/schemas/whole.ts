import { type Schema, list, object } from "../core/schema.js";
import { $Row } from "./row.js";

export const $ListWholeResponse: Schema = /* @__PURE__ */ object("", {
  rows: /* @__PURE__ */ list($Row),
});
