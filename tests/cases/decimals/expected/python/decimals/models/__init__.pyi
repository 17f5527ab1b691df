from .prices import (
    Price as Price,
    PriceEither as PriceEither,
    PriceLabel as PriceLabel,
    PriceLabelString as PriceLabelString,
    PriceListResponse as PriceListResponse,
)
