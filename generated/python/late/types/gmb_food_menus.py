"""Input types of gmb food menus."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models.gmb_food_menus import (
        FoodMenuItem,
        FoodMenuItemAttributes,
        FoodMenuItemOption,
        FoodMenuLabel,
        FoodMenuSection,
        Money,
    )


class FoodMenuLabelInput(TypedDict, total=False):
    """A name and description of a menu, section, or item in one language."""

    display_name: Required[str]
    """The name shown for the menu, section, or item."""
    description: str
    """A description of the menu, section, or item. Optional."""
    language_code: str
    """The language as a BCP 47 code, such as `en` or `es`."""


class MoneyInput(TypedDict, total=False):
    """An amount of money in one currency."""

    currency_code: Required[str]
    """The currency as an ISO 4217 code, such as `USD` or `EUR`."""
    units: Required[str]
    """The whole units of the amount, as a string."""
    nanos: int
    """The fractional part of the amount, in billionths (10^-9) of a unit."""


class FoodMenuItemAttributesInput(TypedDict, total=False):
    """Price, dietary, and serving information of a menu item or option."""

    price: MoneyInput | Money
    spiciness: str
    """How spicy the item is, such as `MILD`, `MEDIUM`, or `HOT`."""
    allergen: Sequence[str]
    """Allergens in the item, such as `DAIRY`, `GLUTEN`, or `SHELLFISH`."""
    dietary_restriction: Sequence[str]
    """Diets that the item suits, such as `VEGETARIAN`, `VEGAN`, or `GLUTEN_FREE`."""
    serves_num_people: int
    """How many people one item serves."""
    preparation_methods: Sequence[str]
    """How the item is prepared, such as `GRILLED` or `FRIED`."""
    media_keys: Sequence[str]
    """References to the photos of the item."""


class FoodMenuItemInput(TypedDict, total=False):
    """An item of a food menu section."""

    labels: Required[Sequence[FoodMenuLabelInput | FoodMenuLabel]]
    """Names and descriptions of the item."""
    attributes: FoodMenuItemAttributesInput | FoodMenuItemAttributes
    options: Sequence[FoodMenuItemOptionInput | FoodMenuItemOption]
    """Variants of the item, such as sizes or preparations."""


class FoodMenuItemOptionInput(TypedDict, total=False):
    """Food menu item option."""

    labels: Sequence[FoodMenuLabelInput | FoodMenuLabel]
    """Names and descriptions of the option."""
    attributes: FoodMenuItemAttributesInput | FoodMenuItemAttributes


class FoodMenuSectionInput(TypedDict, total=False):
    """A section of a food menu, with its items."""

    labels: Required[Sequence[FoodMenuLabelInput | FoodMenuLabel]]
    """Names and descriptions of the section."""
    items: Sequence[FoodMenuItemInput | FoodMenuItem]


class FoodMenuInput(TypedDict, total=False):
    """A food menu of a Google Business Profile location."""

    labels: Required[Sequence[FoodMenuLabelInput | FoodMenuLabel]]
    """Names and descriptions of the menu."""
    sections: Sequence[FoodMenuSectionInput | FoodMenuSection]
    cuisines: Sequence[str]
    """The cuisines on offer, such as `AMERICAN`, `ITALIAN`, or `JAPANESE`."""
    source_url: str
    """The web address of the menu's original source."""
