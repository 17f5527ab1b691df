"""Input types of prices."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import decimal

    from ..models.prices import PriceLabelString

if TYPE_CHECKING:
    PriceEitherInput = decimal.Decimal | str | int
else:
    PriceEitherInput = object

if TYPE_CHECKING:
    PriceLabelInput = decimal.Decimal | str | PriceLabelString
else:
    PriceLabelInput = object
