"""Admin Things: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._options import RequestOptions
    from ..models.admin_things import Thing

_GET = Operation(
    "admin.things.get",
    "GET",
    "/v1/things/{id}",
    "admin_things:FetchTheThingResponse",
    unwrap="thing",
    timeout=2.5,
)
_REINDEX = Operation("admin.things.reindex", "POST", "/v1/things/{id}", idempotent=True)


class AdminThings(Resource):
    """Things."""

    def get(self, id: str, **options: Unpack[RequestOptions]) -> Thing:
        """Call `GET /v1/things/{id}`.

        Returns:
            The thing.

        Example:
            pinned.admin.things.get("66f1a2b3c4d5e6f708192a50")
        """
        return self._call(_GET, options, path=(id,))

    def reindex(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Call `POST /v1/things/{id}`.

        Example:
            pinned.admin.things.reindex("66f1a2b3c4d5e6f708192a50")
        """
        self._call(_REINDEX, options, path=(id,))


class AsyncAdminThings(AsyncResource):
    """Things."""

    async def get(self, id: str, **options: Unpack[RequestOptions]) -> Thing:
        """Call `GET /v1/things/{id}`.

        Returns:
            The thing.
        """
        return await self._call(_GET, options, path=(id,))

    async def reindex(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Call `POST /v1/things/{id}`."""
        await self._call(_REINDEX, options, path=(id,))
