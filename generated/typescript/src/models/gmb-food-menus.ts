/** A name and description of a menu, section, or item in one language. */
export interface FoodMenuLabel {
  /** The name shown for the menu, section, or item. */
  displayName: string;
  /** A description of the menu, section, or item. Optional. */
  description?: string | undefined;
  /** The language as a BCP 47 code, such as `en` or `es`. */
  languageCode?: string | undefined;
}

/** An amount of money in one currency. */
export interface Money {
  /** The currency as an ISO 4217 code, such as `USD` or `EUR`. */
  currencyCode: string;
  /** The whole units of the amount, as a string. */
  units: string;
  /** The fractional part of the amount, in billionths (10^-9) of a unit. */
  nanos?: number | undefined;
}

/** Price, dietary, and serving information of a menu item or option. */
export interface FoodMenuItemAttributes {
  /** An amount of money in one currency. */
  price?: Money | undefined;
  /** How spicy the item is, such as `MILD`, `MEDIUM`, or `HOT`. */
  spiciness?: string | undefined;
  /** Allergens in the item, such as `DAIRY`, `GLUTEN`, or `SHELLFISH`. */
  allergen?: string[] | undefined;
  /** Diets that the item suits, such as `VEGETARIAN`, `VEGAN`, or `GLUTEN_FREE`. */
  dietaryRestriction?: string[] | undefined;
  /** How many people one item serves. */
  servesNumPeople?: number | undefined;
  /** How the item is prepared, such as `GRILLED` or `FRIED`. */
  preparationMethods?: string[] | undefined;
  /** References to the photos of the item. */
  mediaKeys?: string[] | undefined;
}

/** An item of a food menu section. */
export interface FoodMenuItem {
  /** Names and descriptions of the item. */
  labels: FoodMenuLabel[];
  /** Price, dietary, and serving information of a menu item or option. */
  attributes?: FoodMenuItemAttributes | undefined;
  /** Variants of the item, such as sizes or preparations. */
  options?: FoodMenuItemOption[] | undefined;
}

/** Food menu item option. */
export interface FoodMenuItemOption {
  /** Names and descriptions of the option. */
  labels?: FoodMenuLabel[] | undefined;
  /** Price, dietary, and serving information of a menu item or option. */
  attributes?: FoodMenuItemAttributes | undefined;
}

/** A section of a food menu, with its items. */
export interface FoodMenuSection {
  /** Names and descriptions of the section. */
  labels: FoodMenuLabel[];
  items?: FoodMenuItem[] | undefined;
}

/** A food menu of a Google Business Profile location. */
export interface FoodMenu {
  /** Names and descriptions of the menu. */
  labels: FoodMenuLabel[];
  sections?: FoodMenuSection[] | undefined;
  /** The cuisines on offer, such as `AMERICAN`, `ITALIAN`, or `JAPANESE`. */
  cuisines?: string[] | undefined;
  /** The web address of the menu's original source. */
  sourceUrl?: string | undefined;
}

/** The food menus of the location. */
export interface GetGoogleBusinessFoodMenusResponse {
  success?: boolean | undefined;
  /** ID of the account in Late. */
  accountId?: string | undefined;
  /** ID of the location on Google. */
  locationId?: string | undefined;
  /** Resource name of the food menus on Google. */
  name?: string | undefined;
  /** Food menus of the location. */
  menus?: FoodMenu[] | undefined;
}

/** The food menus are updated. */
export interface UpdateGoogleBusinessFoodMenusResponse {
  success?: boolean | undefined;
  /** ID of the account in Late. */
  accountId?: string | undefined;
  /** ID of the location on Google. */
  locationId?: string | undefined;
  /** Resource name of the food menus on Google. */
  name?: string | undefined;
  /** Food menus of the location. */
  menus?: FoodMenu[] | undefined;
}
