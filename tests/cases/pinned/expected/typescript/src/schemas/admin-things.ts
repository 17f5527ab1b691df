import { type Schema, object } from "../core/schema.js";

export const $Thing: Schema = /* @__PURE__ */ object({ displayName: "string" });

export const $FetchTheThingResponse: Schema = /* @__PURE__ */ object(
  { thing: $Thing, message: "string" },
  "thing",
);
