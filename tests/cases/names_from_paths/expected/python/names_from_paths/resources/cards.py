"""Cards: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._options import RequestOptions

_GET = Operation("cards.get", "GET", "/v1/cards/{card_id}")
_REPLACE = Operation("cards.replace", "PUT", "/v1/cards/{card_id}")
_ADD_LIMIT = Operation("cards.add_limit", "PUT", "/v1/cards/{card_id}")


class Cards(Resource):
    """Cards."""

    def get(self, card_id: str, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /v1/cards/{card_id}`.

        Example:
            client.cards.get("66f1a2b3c4d5e6f708192a4d")
        """
        self._call(_GET, options, path=(card_id,))

    def replace(self, card_id: str, **options: Unpack[RequestOptions]) -> None:
        """Call `PUT /v1/cards/{card_id}`.

        Example:
            client.cards.replace("66f1a2b3c4d5e6f708192a4d")
        """
        self._call(_REPLACE, options, path=(card_id,))

    def add_limit(self, card_id: str, **options: Unpack[RequestOptions]) -> None:
        """Call `PUT /v1/cards/{card_id}#add_limit`.

        Example:
            client.cards.add_limit("66f1a2b3c4d5e6f708192a4d")
        """
        self._call(_ADD_LIMIT, options, path=(card_id,))


class AsyncCards(AsyncResource):
    """Cards."""

    async def get(self, card_id: str, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /v1/cards/{card_id}`."""
        await self._call(_GET, options, path=(card_id,))

    async def replace(self, card_id: str, **options: Unpack[RequestOptions]) -> None:
        """Call `PUT /v1/cards/{card_id}`."""
        await self._call(_REPLACE, options, path=(card_id,))

    async def add_limit(self, card_id: str, **options: Unpack[RequestOptions]) -> None:
        """Call `PUT /v1/cards/{card_id}#add_limit`."""
        await self._call(_ADD_LIMIT, options, path=(card_id,))
