"""Orders: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._omit import omit
from .._operation import Operation, Paging

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from typing import Unpack

    from .._omit import Omit
    from .._options import RequestOptions
    from .._pages import AsyncPages, Page
    from ..models.orders import CreateOrderResponse, Line, ListOrdersResponse
    from ..types.orders import LineInput

_CREATE = Operation(
    "orders.create",
    "POST",
    "/orders",
    "orders:CreateOrderResponse",
    inputs={"lines": "orders:Line"},
)
_LIST = Operation(
    "orders.list",
    "GET",
    "/orders",
    "orders:ListOrdersResponse",
    page=Paging("page", ("orders",), "page", pages=("pages",)),
)


class Orders(Resource):
    """Orders."""

    def create(
        self,
        *,
        shop: str,
        lines: Sequence[LineInput | Line],
        placed_at: dt.datetime | str | Omit = omit,
        gift: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> CreateOrderResponse:
        """Call `POST /orders`.

        Returns:
            The order.

        Example:
            examples.orders.create(
                shop="shop",
                lines=[{"product_id": "p1", "quantity": 2}],
                placed_at=dt.datetime(2026, 12, 1, 10, 0, tzinfo=dt.UTC),
                gift=False,
            )
        """
        return self._call(
            _CREATE,
            options,
            query={"shop": shop},
            body={"lines": lines, "placedAt": placed_at, "gift": gift},
        )

    def list(
        self, *, page: int | Omit = omit, **options: Unpack[RequestOptions]
    ) -> Page[Line, ListOrdersResponse]:
        """Call `GET /orders`.

        Example:
            for line in examples.orders.list():
                print(line)
        """
        return self._pages(_LIST, options, query={"page": page})


class AsyncOrders(AsyncResource):
    """Orders."""

    async def create(
        self,
        *,
        shop: str,
        lines: Sequence[LineInput | Line],
        placed_at: dt.datetime | str | Omit = omit,
        gift: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> CreateOrderResponse:
        """Call `POST /orders`.

        Returns:
            The order.
        """
        return await self._call(
            _CREATE,
            options,
            query={"shop": shop},
            body={"lines": lines, "placedAt": placed_at, "gift": gift},
        )

    def list(
        self, *, page: int | Omit = omit, **options: Unpack[RequestOptions]
    ) -> AsyncPages[Line, ListOrdersResponse]:
        """Call `GET /orders`."""
        return self._pages(_LIST, options, query={"page": page})
