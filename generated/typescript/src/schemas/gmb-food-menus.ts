import { type Schema, list, object } from "../core/schema.js";

export const $FoodMenuLabel: Schema = /* @__PURE__ */ object(
  "displayName! description languageCode",
);

export const $Money: Schema = /* @__PURE__ */ object("currencyCode! units! nanos:integer");

export const $FoodMenuItemAttributes: Schema = /* @__PURE__ */ object(
  "spiciness servesNumPeople:integer",
  {
    price: $Money,
    allergen: /* @__PURE__ */ list("string"),
    dietaryRestriction: /* @__PURE__ */ list("string"),
    preparationMethods: /* @__PURE__ */ list("string"),
    mediaKeys: /* @__PURE__ */ list("string"),
  },
);

export const $FoodMenuItemOption: Schema = /* @__PURE__ */ object("", {
  labels: /* @__PURE__ */ list($FoodMenuLabel),
  attributes: $FoodMenuItemAttributes,
});

export const $FoodMenuItem: Schema = /* @__PURE__ */ object("", {
  "labels!": /* @__PURE__ */ list($FoodMenuLabel),
  attributes: $FoodMenuItemAttributes,
  options: /* @__PURE__ */ list($FoodMenuItemOption),
});

export const $FoodMenuSection: Schema = /* @__PURE__ */ object("", {
  "labels!": /* @__PURE__ */ list($FoodMenuLabel),
  items: /* @__PURE__ */ list($FoodMenuItem),
});

export const $FoodMenu: Schema = /* @__PURE__ */ object("sourceUrl", {
  "labels!": /* @__PURE__ */ list($FoodMenuLabel),
  sections: /* @__PURE__ */ list($FoodMenuSection),
  cuisines: /* @__PURE__ */ list("string"),
});

export const $GetGoogleBusinessFoodMenusResponse: Schema = /* @__PURE__ */ object(
  "success:boolean accountId locationId name",
  { menus: /* @__PURE__ */ list($FoodMenu) },
);

export const $UpdateGoogleBusinessFoodMenusResponse: Schema = /* @__PURE__ */ object(
  "success:boolean accountId locationId name",
  { menus: /* @__PURE__ */ list($FoodMenu) },
);
