import { type Schema, choice, list, object } from "../core/schema.js";

export const $GoogleBusinessMediaItemMediaFormat: Schema = /* @__PURE__ */ choice("PHOTO VIDEO");

export const $GoogleBusinessMediaItemLocationAssociation: Schema =
  /* @__PURE__ */ object("category");

export const $GoogleBusinessMediaItem: Schema = /* @__PURE__ */ object(
  "name sourceUrl googleUrl thumbnailUrl description createTime:datetime",
  {
    mediaFormat: $GoogleBusinessMediaItemMediaFormat,
    locationAssociation: $GoogleBusinessMediaItemLocationAssociation,
  },
);

export const $ListGoogleBusinessMediaResponse: Schema = /* @__PURE__ */ object(
  "success:boolean accountId locationId nextPageToken totalMediaItemsCount:integer",
  { mediaItems: /* @__PURE__ */ list($GoogleBusinessMediaItem) },
);

export const $CreateGoogleBusinessMediaResponse: Schema = /* @__PURE__ */ object(
  "success:boolean name mediaFormat googleUrl",
);

export const $DeleteGoogleBusinessMediaResponse: Schema = /* @__PURE__ */ object(
  "success:boolean deleted:boolean mediaId",
);
