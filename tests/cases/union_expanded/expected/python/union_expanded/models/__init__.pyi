from .buyer import Buyer as Buyer, BuyerLastOrder as BuyerLastOrder
from .change import Change as Change
from .order import (
    Money as Money,
    Order as Order,
    OrderBuyer as OrderBuyer,
    OrderChanged as OrderChanged,
    OrderPrice as OrderPrice,
    Unit as Unit,
)
