"""Which module has each name of the package."""

from __future__ import annotations

MODULES: dict[str, str] = {
    "Price": ".prices",
    "PriceEither": ".prices",
    "PriceLabel": ".prices",
    "PriceLabelString": ".prices",
    "PriceListResponse": ".prices",
}
