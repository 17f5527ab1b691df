"""Models of gmb food menus."""

from .._model import Model


class FoodMenuLabel(Model, kw_only=True, rename="camel"):
    """A name and description of a menu, section, or item in one language."""

    display_name: str
    """The name shown for the menu, section, or item."""
    description: str | None = None
    """A description of the menu, section, or item. Optional."""
    language_code: str | None = None
    """The language as a BCP 47 code, such as `en` or `es`."""


class Money(Model, kw_only=True, rename="camel"):
    """An amount of money in one currency."""

    currency_code: str
    """The currency as an ISO 4217 code, such as `USD` or `EUR`."""
    units: str
    """The whole units of the amount, as a string."""
    nanos: int | None = None
    """The fractional part of the amount, in billionths (10^-9) of a unit."""


class FoodMenuItemAttributes(Model, kw_only=True, rename="camel"):
    """Price, dietary, and serving information of a menu item or option."""

    price: Money | None = None
    spiciness: str | None = None
    """How spicy the item is, such as `MILD`, `MEDIUM`, or `HOT`."""
    allergen: list[str] | None = None
    """Allergens in the item, such as `DAIRY`, `GLUTEN`, or `SHELLFISH`."""
    dietary_restriction: list[str] | None = None
    """Diets that the item suits, such as `VEGETARIAN`, `VEGAN`, or `GLUTEN_FREE`."""
    serves_num_people: int | None = None
    """How many people one item serves."""
    preparation_methods: list[str] | None = None
    """How the item is prepared, such as `GRILLED` or `FRIED`."""
    media_keys: list[str] | None = None
    """References to the photos of the item."""


class FoodMenuItemOption(Model, kw_only=True):
    """Food menu item option."""

    labels: list[FoodMenuLabel] | None = None
    """Names and descriptions of the option."""
    attributes: FoodMenuItemAttributes | None = None


class FoodMenuItem(Model, kw_only=True):
    """An item of a food menu section."""

    labels: list[FoodMenuLabel]
    """Names and descriptions of the item."""
    attributes: FoodMenuItemAttributes | None = None
    options: list[FoodMenuItemOption] | None = None
    """Variants of the item, such as sizes or preparations."""


class FoodMenuSection(Model, kw_only=True):
    """A section of a food menu, with its items."""

    labels: list[FoodMenuLabel]
    """Names and descriptions of the section."""
    items: list[FoodMenuItem] | None = None


class FoodMenu(Model, kw_only=True, rename="camel"):
    """A food menu of a Google Business Profile location."""

    labels: list[FoodMenuLabel]
    """Names and descriptions of the menu."""
    sections: list[FoodMenuSection] | None = None
    cuisines: list[str] | None = None
    """The cuisines on offer, such as `AMERICAN`, `ITALIAN`, or `JAPANESE`."""
    source_url: str | None = None
    """The web address of the menu's original source."""


class GetGoogleBusinessFoodMenusResponse(Model, kw_only=True, rename="camel"):
    """The food menus of the location."""

    success: bool | None = None
    account_id: str | None = None
    """ID of the account in Late."""
    location_id: str | None = None
    """ID of the location on Google."""
    name: str | None = None
    """Resource name of the food menus on Google."""
    menus: list[FoodMenu] | None = None
    """Food menus of the location."""


class UpdateGoogleBusinessFoodMenusResponse(Model, kw_only=True, rename="camel"):
    """The food menus are updated."""

    success: bool | None = None
    account_id: str | None = None
    """ID of the account in Late."""
    location_id: str | None = None
    """ID of the location on Google."""
    name: str | None = None
    """Resource name of the food menus on Google."""
    menus: list[FoodMenu] | None = None
    """Food menus of the location."""
