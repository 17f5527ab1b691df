import { type Schema, list, object } from "../core/schema.js";

export const $Item: Schema = /* @__PURE__ */ object("id rowId");

export const $ListLastResponse: Schema = /* @__PURE__ */ object("has_more>hasMore:boolean", {
  data: /* @__PURE__ */ list($Item),
});
