import { type Schema, choice, list, object } from "../core/schema.js";

export const $GoogleBusinessMediaItemMediaFormat: Schema = /* @__PURE__ */ choice([
  "PHOTO",
  "VIDEO",
]);

export const $GoogleBusinessMediaItemLocationAssociation: Schema = /* @__PURE__ */ object({
  category: "string",
});

export const $GoogleBusinessMediaItem: Schema = /* @__PURE__ */ object({
  name: "string",
  mediaFormat: $GoogleBusinessMediaItemMediaFormat,
  sourceUrl: "string",
  googleUrl: "string",
  thumbnailUrl: "string",
  description: "string",
  createTime: "datetime",
  locationAssociation: $GoogleBusinessMediaItemLocationAssociation,
});

export const $ListGoogleBusinessMediaResponse: Schema = /* @__PURE__ */ object({
  success: "boolean",
  accountId: "string",
  locationId: "string",
  mediaItems: /* @__PURE__ */ list($GoogleBusinessMediaItem),
  nextPageToken: "string",
  totalMediaItemsCount: "integer",
});

export const $CreateGoogleBusinessMediaResponse: Schema = /* @__PURE__ */ object({
  success: "boolean",
  name: "string",
  mediaFormat: "string",
  googleUrl: "string",
});

export const $GoogleBusinessMediaFormat: Schema = /* @__PURE__ */ choice(["PHOTO", "VIDEO"]);

export const $GoogleBusinessMediaCategory: Schema = /* @__PURE__ */ choice([
  "COVER",
  "PROFILE",
  "LOGO",
  "EXTERIOR",
  "INTERIOR",
  "FOOD_AND_DRINK",
  "MENU",
  "PRODUCT",
  "TEAMS",
  "ADDITIONAL",
]);

export const $DeleteGoogleBusinessMediaResponse: Schema = /* @__PURE__ */ object({
  success: "boolean",
  deleted: "boolean",
  mediaId: "string",
});
