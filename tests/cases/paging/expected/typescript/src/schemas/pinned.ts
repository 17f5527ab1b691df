import { type Schema, list, nullable, object } from "../core/schema.js";
import { $Row } from "./row.js";

export const $ListPinnedResponse: Schema = /* @__PURE__ */ object("", {
  hits: /* @__PURE__ */ list($Row),
  more: /* @__PURE__ */ nullable("string"),
});
