"""History: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._omit import omit
from .._operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._omit import Omit
    from .._options import RequestOptions

_LIST = Operation("history.list", "GET", "/v1/history")


class History(Resource):
    """History."""

    def list(self, *, limit: int | Omit = omit, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /v1/history`.

        Example:
            client.history.list(limit=50)
        """
        self._call(_LIST, options, query={"limit": limit})


class AsyncHistory(AsyncResource):
    """History."""

    async def list(self, *, limit: int | Omit = omit, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /v1/history`."""
        await self._call(_LIST, options, query={"limit": limit})
