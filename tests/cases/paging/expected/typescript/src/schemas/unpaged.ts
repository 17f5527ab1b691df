import { type Schema, list, object } from "../core/schema.js";
import { $Row } from "./row.js";

export const $ListUnpagedResponse: Schema = /* @__PURE__ */ object("", {
  data: /* @__PURE__ */ list($Row),
});
