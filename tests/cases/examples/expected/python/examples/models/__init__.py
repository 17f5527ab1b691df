"""What the API answers with."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .orders import (
        CreateOrderResponse as CreateOrderResponse,
        Line as Line,
        ListOrdersResponse as ListOrdersResponse,
    )
else:
    from .._lazy import lazy

    _MODULES = {
        "CreateOrderResponse": ".orders",
        "Line": ".orders",
        "ListOrdersResponse": ".orders",
    }
    __all__ = list(_MODULES)
    __getattr__, __dir__ = lazy(__name__, _MODULES)
