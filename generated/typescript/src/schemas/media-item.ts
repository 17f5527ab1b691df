import { type Schema, choice, object } from "../core/schema.js";

export const $MediaItemType: Schema = /* @__PURE__ */ choice("image video gif document");

export const $MediaItem: Schema = /* @__PURE__ */ object(
  "url title filename size:integer mimeType thumbnail instagramThumbnail " +
    "tiktokProcessed:boolean",
  { type: $MediaItemType },
);
