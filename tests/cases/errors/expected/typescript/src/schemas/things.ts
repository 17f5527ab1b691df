import { type Schema, object } from "../core/schema.js";

export const $GetThingResponse: Schema = /* @__PURE__ */ object("id");
