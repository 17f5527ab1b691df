"""Orders: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._options import RequestOptions
    from ..models.order import Order

_GET = Operation("orders.get", "GET", "/orders/{id}", "order:Order")


class Orders(Resource):
    """Orders."""

    def get(self, id: str, **options: Unpack[RequestOptions]) -> Order:
        """Call `GET /orders/{id}`.

        Returns:
            The order.

        Example:
            client.orders.get("66f1a2b3c4d5e6f708192a50")
        """
        return self._call(_GET, options, path=(id,))


class AsyncOrders(AsyncResource):
    """Orders."""

    async def get(self, id: str, **options: Unpack[RequestOptions]) -> Order:
        """Call `GET /orders/{id}`.

        Returns:
            The order.
        """
        return await self._call(_GET, options, path=(id,))
