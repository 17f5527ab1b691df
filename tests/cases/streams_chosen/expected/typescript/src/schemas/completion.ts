import { type Schema, object } from "../core/schema.js";

export const $Completion: Schema = /* @__PURE__ */ object("finalText");
