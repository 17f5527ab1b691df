import { type Schema, object } from "../core/schema.js";

export const $Inner: Schema = /* @__PURE__ */ object("deepId");

export const $Thing: Schema = /* @__PURE__ */ object("partName", { inner: $Inner });

export const $ThingResponse: Schema = /* @__PURE__ */ object("next", { result: $Thing });
