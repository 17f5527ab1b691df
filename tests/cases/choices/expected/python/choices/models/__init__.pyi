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
