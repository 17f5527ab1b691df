"""Models of prices."""

import decimal
from typing import TYPE_CHECKING, Annotated, Any, Literal

from .._model import Model, Variants

PriceLabelString = Literal["small", "large"] | str

PriceEither = decimal.Decimal | int

if TYPE_CHECKING:
    PriceLabel = decimal.Decimal | PriceLabelString
else:
    PriceLabel = Annotated[Any, Variants(decimal.Decimal, PriceLabelString)]


class Price(Model, kw_only=True, rename="camel"):
    """Price."""

    amount: decimal.Decimal
    tax: decimal.Decimal | None = None
    rate: float | None = None
    """A number stays a number."""
    decimal_: str | None = None
    either: PriceEither | None = None
    label: PriceLabel | None = None
    by_country: dict[str, decimal.Decimal] | None = None


PriceListResponse = list[Price]
