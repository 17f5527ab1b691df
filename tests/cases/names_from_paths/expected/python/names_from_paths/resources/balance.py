"""Balance: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._options import RequestOptions

_GET = Operation("balance.get", "GET", "/v1/balance")
_GET_BY_DAY = Operation("balance.get_by_day", "GET", "/v1/balance/{day}")


class Balance(Resource):
    """Balance."""

    def get(self, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /v1/balance`.

        Example:
            client.balance.get()
        """
        self._call(_GET, options)

    def get_by_day(self, day: str, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /v1/balance/{day}`.

        Example:
            client.balance.get_by_day("2026-12-01")
        """
        self._call(_GET_BY_DAY, options, path=(day,))


class AsyncBalance(AsyncResource):
    """Balance."""

    async def get(self, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /v1/balance`."""
        await self._call(_GET, options)

    async def get_by_day(self, day: str, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /v1/balance/{day}`."""
        await self._call(_GET_BY_DAY, options, path=(day,))
