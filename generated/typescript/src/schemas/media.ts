import { type Schema, choice, object } from "../core/schema.js";

export const $MediaPresignedUrlType: Schema = /* @__PURE__ */ choice([
  "image",
  "video",
  "document",
]);

export const $GetMediaPresignedUrlResponse: Schema = /* @__PURE__ */ object({
  uploadUrl: "string",
  publicUrl: "string",
  key: "string",
  type: $MediaPresignedUrlType,
});

export const $MediaPresignedUrlContentType: Schema = /* @__PURE__ */ choice([
  "image/jpeg",
  "image/jpg",
  "image/png",
  "image/webp",
  "image/gif",
  "video/mp4",
  "video/mpeg",
  "video/quicktime",
  "video/avi",
  "video/x-msvideo",
  "video/webm",
  "video/x-m4v",
  "application/pdf",
]);
