"""Which module has each name of the package."""

from __future__ import annotations

MODULES: dict[str, str] = {
    "Buyer": ".buyer",
    "BuyerLastOrder": ".buyer",
    "Change": ".change",
    "Money": ".order",
    "Order": ".order",
    "OrderBuyer": ".order",
    "OrderChanged": ".order",
    "OrderPrice": ".order",
    "Unit": ".order",
}
