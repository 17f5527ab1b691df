"""What the API answers with."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .prices import (
        Price as Price,
        PriceEither as PriceEither,
        PriceLabel as PriceLabel,
        PriceLabelString as PriceLabelString,
        PriceListResponse as PriceListResponse,
    )
else:
    from .._lazy import lazy

    _MODULES = {
        "Price": ".prices",
        "PriceEither": ".prices",
        "PriceLabel": ".prices",
        "PriceLabelString": ".prices",
        "PriceListResponse": ".prices",
    }
    __all__ = list(_MODULES)
    __getattr__, __dir__ = lazy(__name__, _MODULES)
