"""What methods take where a dict is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .prices import PriceEitherInput as PriceEitherInput, PriceLabelInput as PriceLabelInput
else:
    from .._lazy import lazy

    _MODULES = {
        "PriceEitherInput": ".prices",
        "PriceLabelInput": ".prices",
    }
    __all__ = list(_MODULES)
    __getattr__, __dir__ = lazy(__name__, _MODULES)
