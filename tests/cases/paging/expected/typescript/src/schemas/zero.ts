import { type Schema, list, object } from "../core/schema.js";
import { $Row } from "./row.js";

export const $ListZeroResponse: Schema = /* @__PURE__ */ object("totalPages:integer", {
  content: /* @__PURE__ */ list($Row),
});
