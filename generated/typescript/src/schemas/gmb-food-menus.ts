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
  allergen: /* @__PURE__ */ list("string"),
  dietaryRestriction: /* @__PURE__ */ list("string"),
  servesNumPeople: "integer",
  preparationMethods: /* @__PURE__ */ list("string"),
  mediaKeys: /* @__PURE__ */ list("string"),
});

export const $FoodMenuItemOption: Schema = /* @__PURE__ */ object({
  labels: /* @__PURE__ */ list($FoodMenuLabel),
  attributes: $FoodMenuItemAttributes,
});

export const $FoodMenuItem: Schema = /* @__PURE__ */ object(
  {
    labels: /* @__PURE__ */ list($FoodMenuLabel),
    attributes: $FoodMenuItemAttributes,
    options: /* @__PURE__ */ list($FoodMenuItemOption),
  },
  "labels",
);

export const $FoodMenuSection: Schema = /* @__PURE__ */ object(
  { labels: /* @__PURE__ */ list($FoodMenuLabel), items: /* @__PURE__ */ list($FoodMenuItem) },
  "labels",
);

export const $FoodMenu: Schema = /* @__PURE__ */ object(
  {
    labels: /* @__PURE__ */ list($FoodMenuLabel),
    sections: /* @__PURE__ */ list($FoodMenuSection),
    cuisines: /* @__PURE__ */ list("string"),
    sourceUrl: "string",
  },
  "labels",
);

export const $GetGoogleBusinessFoodMenusResponse: Schema = /* @__PURE__ */ object({
  success: "boolean",
  accountId: "string",
  locationId: "string",
  name: "string",
  menus: /* @__PURE__ */ list($FoodMenu),
});

export const $UpdateGoogleBusinessFoodMenusResponse: Schema = /* @__PURE__ */ object({
  success: "boolean",
  accountId: "string",
  locationId: "string",
  name: "string",
  menus: /* @__PURE__ */ list($FoodMenu),
});
