"""What the API answers with."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .orders import (
        GetOrderSize as GetOrderSize,
        Level as Level,
        Order as Order,
        OrderColour as OrderColour,
        OrderKind as OrderKind,
        OrderMixed as OrderMixed,
        OrderMixedInteger as OrderMixedInteger,
        OrderMixedString as OrderMixedString,
        OrderRatio as OrderRatio,
        OrderSize as OrderSize,
        OrderVersion as OrderVersion,
        Status as Status,
    )
else:
    from .._lazy import lazy

    _MODULES = {
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
    __all__ = list(_MODULES)
    __getattr__, __dir__ = lazy(__name__, _MODULES)
