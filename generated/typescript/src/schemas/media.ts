import { type Schema, choice, object } from "../core/schema.js";

export const $MediaPresignedUrlType: Schema = /* @__PURE__ */ choice("image video document");

export const $GetMediaPresignedUrlResponse: Schema = /* @__PURE__ */ object(
  "uploadUrl publicUrl key",
  { type: $MediaPresignedUrlType },
);
