import { type Schema, list, object } from "../core/schema.js";

export const $FoodMenuLabel: Schema = /* @__PURE__ */ object(
  { displayName: "string", description: "string", languageCode: "string" },
  "displayName",
);

export const $Money: Schema = /* @__PURE__ */ object(
  { currencyCode: "string", units: "string", nanos: "integer" },
  "currencyCode units",
);

export const $FoodMenuItemAttributes: Schema = /* @__PURE__ */ object({
  price: $Money,
  spiciness: "string",
  allergen: list("string"),
  dietaryRestriction: list("string"),
  servesNumPeople: "integer",
  preparationMethods: list("string"),
  mediaKeys: list("string"),
});

export const $FoodMenuItemOption: Schema = /* @__PURE__ */ object({
  labels: list($FoodMenuLabel),
  attributes: $FoodMenuItemAttributes,
});

export const $FoodMenuItem: Schema = /* @__PURE__ */ object(
  {
    labels: list($FoodMenuLabel),
    attributes: $FoodMenuItemAttributes,
    options: list($FoodMenuItemOption),
  },
  "labels",
);

export const $FoodMenuSection: Schema = /* @__PURE__ */ object(
  { labels: list($FoodMenuLabel), items: list($FoodMenuItem) },
  "labels",
);

export const $FoodMenu: Schema = /* @__PURE__ */ object(
  {
    labels: list($FoodMenuLabel),
    sections: list($FoodMenuSection),
    cuisines: list("string"),
    sourceUrl: "string",
  },
  "labels",
);

export const $GetGoogleBusinessFoodMenusResponse: Schema = /* @__PURE__ */ object({
  success: "boolean",
  accountId: "string",
  locationId: "string",
  name: "string",
  menus: list($FoodMenu),
});

export const $UpdateGoogleBusinessFoodMenusResponse: Schema = /* @__PURE__ */ object({
  success: "boolean",
  accountId: "string",
  locationId: "string",
  name: "string",
  menus: list($FoodMenu),
});
