import { type Schema, choice, list, object } from "../core/schema.js";

export const $GoogleBusinessPlaceActionLink: Schema = /* @__PURE__ */ object({
  name: "string",
  uri: "string",
  placeActionType: "string",
  createTime: "datetime",
  updateTime: "datetime",
});

export const $ListGoogleBusinessPlaceActionsResponse: Schema = /* @__PURE__ */ object({
  success: "boolean",
  accountId: "string",
  locationId: "string",
  placeActionLinks: /* @__PURE__ */ list($GoogleBusinessPlaceActionLink),
  nextPageToken: "string",
});

export const $CreateGoogleBusinessPlaceActionResponse: Schema = /* @__PURE__ */ object({
  success: "boolean",
  name: "string",
  uri: "string",
  placeActionType: "string",
});

export const $GoogleBusinessPlaceActionType: Schema = /* @__PURE__ */ choice([
  "APPOINTMENT",
  "ONLINE_APPOINTMENT",
  "DINING_RESERVATION",
  "FOOD_ORDERING",
  "FOOD_DELIVERY",
  "FOOD_TAKEOUT",
  "SHOP_ONLINE",
]);

export const $DeleteGoogleBusinessPlaceActionResponse: Schema = /* @__PURE__ */ object({
  success: "boolean",
  deleted: "boolean",
  name: "string",
});
