import { type Schema, choice, object } from "../core/schema.js";

export const $MediaItemType: Schema = /* @__PURE__ */ choice(["image", "video", "gif", "document"]);

export const $MediaItem: Schema = /* @__PURE__ */ object({
  type: $MediaItemType,
  url: "string",
  title: "string",
  filename: "string",
  size: "integer",
  mimeType: "string",
  thumbnail: "string",
  instagramThumbnail: "string",
  tiktokProcessed: "boolean",
});
