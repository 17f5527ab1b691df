"""Orders: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._omit import omit
from .._operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._omit import Omit
    from .._options import RequestOptions
    from ..models.orders import GetOrderSize, Level, Order

_GET = Operation("orders.get", "GET", "/orders", "orders:Order")


class Orders(Resource):
    """Orders."""

    def get(
        self,
        *,
        size: GetOrderSize | Omit = omit,
        level: Level | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Order:
        """Call `GET /orders`.

        Returns:
            The order.

        Example:
            choices.orders.get(size="small", level=1)
        """
        return self._call(_GET, options, query={"size": size, "level": level})


class AsyncOrders(AsyncResource):
    """Orders."""

    async def get(
        self,
        *,
        size: GetOrderSize | Omit = omit,
        level: Level | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Order:
        """Call `GET /orders`.

        Returns:
            The order.
        """
        return await self._call(_GET, options, query={"size": size, "level": level})
