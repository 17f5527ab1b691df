import { type Schema, list, nullable, object } from "../core/schema.js";
import { $Row } from "./row.js";

export const $ListUrlsResponse: Schema = /* @__PURE__ */ object({
  results: list($Row),
  next: nullable("string"),
});
