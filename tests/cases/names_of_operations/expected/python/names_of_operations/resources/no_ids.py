"""No Ids: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._options import RequestOptions

_LIST = Operation("no_ids.list", "GET", "/v1/no-ids")
_CREATE = Operation("no_ids.create", "POST", "/v1/no-ids")
_GET = Operation("no_ids.get", "GET", "/v1/no-ids/{id}")
_DELETE = Operation("no_ids.delete", "DELETE", "/v1/no-ids/{id}")


class NoIds(Resource):
    """No Ids."""

    def list(self, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /v1/no-ids`.

        Example:
            client.no_ids.list()
        """
        self._call(_LIST, options)

    def create(self, **options: Unpack[RequestOptions]) -> None:
        """Call `POST /v1/no-ids`.

        Example:
            client.no_ids.create()
        """
        self._call(_CREATE, options)

    def get(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /v1/no-ids/{id}`.

        Example:
            client.no_ids.get("66f1a2b3c4d5e6f708192a50")
        """
        self._call(_GET, options, path=(id,))

    def delete(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Call `DELETE /v1/no-ids/{id}`.

        Example:
            client.no_ids.delete("66f1a2b3c4d5e6f708192a50")
        """
        self._call(_DELETE, options, path=(id,))


class AsyncNoIds(AsyncResource):
    """No Ids."""

    async def list(self, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /v1/no-ids`."""
        await self._call(_LIST, options)

    async def create(self, **options: Unpack[RequestOptions]) -> None:
        """Call `POST /v1/no-ids`."""
        await self._call(_CREATE, options)

    async def get(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /v1/no-ids/{id}`."""
        await self._call(_GET, options, path=(id,))

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Call `DELETE /v1/no-ids/{id}`."""
        await self._call(_DELETE, options, path=(id,))
