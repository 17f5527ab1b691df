import { type Schema, object } from "../core/schema.js";

export const $GetWebhookResponse: Schema = /* @__PURE__ */ object("url");
