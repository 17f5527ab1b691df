import { type Schema, object } from "../core/schema.js";

export const $GetSettingsResponse: Schema = /* @__PURE__ */ object("colour");
