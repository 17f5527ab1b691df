"""Buyers: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._options import RequestOptions
    from ..models.buyer import Buyer

_GET = Operation("buyers.get", "GET", "/buyers/{id}", "buyer:Buyer")


class Buyers(Resource):
    """Buyers."""

    def get(self, id: str, **options: Unpack[RequestOptions]) -> Buyer:
        """Call `GET /buyers/{id}`.

        Returns:
            The buyer.

        Example:
            client.buyers.get("66f1a2b3c4d5e6f708192a50")
        """
        return self._call(_GET, options, path=(id,))


class AsyncBuyers(AsyncResource):
    """Buyers."""

    async def get(self, id: str, **options: Unpack[RequestOptions]) -> Buyer:
        """Call `GET /buyers/{id}`.

        Returns:
            The buyer.
        """
        return await self._call(_GET, options, path=(id,))
