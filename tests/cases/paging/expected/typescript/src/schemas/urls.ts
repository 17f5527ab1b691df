import { type Schema, list, nullable, object } from "../core/schema.js";
import { $Row } from "./row.js";

export const $ListUrlsResponse: Schema = /* @__PURE__ */ object("", {
  results: /* @__PURE__ */ list($Row),
  next: /* @__PURE__ */ nullable("string"),
});
