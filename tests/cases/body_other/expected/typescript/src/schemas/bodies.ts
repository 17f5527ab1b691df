import { type Schema, object } from "../core/schema.js";

export const $MultipartMeta: Schema = /* @__PURE__ */ object({ takenAt: "string" });

export const $MessageButton: Schema = /* @__PURE__ */ object({ buttonText: "string" });
