import { type Schema, list, object } from "../core/schema.js";
import { $Row } from "./row.js";

export const $ListOffsetsResponse: Schema = /* @__PURE__ */ object("total:integer", {
  rows: /* @__PURE__ */ list($Row),
});
