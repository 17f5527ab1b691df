"""Which module has each name of the package."""

from __future__ import annotations

MODULES: dict[str, str] = {
    "GetOrderSize": ".orders",
    "Level": ".orders",
    "Order": ".orders",
    "OrderColour": ".orders",
    "OrderKind": ".orders",
    "OrderMixed": ".orders",
    "OrderMixedInteger": ".orders",
    "OrderMixedString": ".orders",
    "OrderRatio": ".orders",
    "OrderSize": ".orders",
    "OrderVersion": ".orders",
    "Status": ".orders",
}
