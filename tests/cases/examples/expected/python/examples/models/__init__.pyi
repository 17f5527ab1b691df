from .orders import (
    CreateOrderResponse as CreateOrderResponse,
    Line as Line,
    ListOrdersResponse as ListOrdersResponse,
)
