import { type Schema, object } from "../core/schema.js";

export const $Thing: Schema = /* @__PURE__ */ object("displayName");

export const $FetchTheThingResponse: Schema = /* @__PURE__ */ object("message", {
  "thing!": $Thing,
});
