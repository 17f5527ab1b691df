"""Users: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._options import RequestOptions

_LIST = Operation("users.list", "GET", "/v1/users")
_ACTIVATE = Operation("users.activate", "POST", "/v1/users/{id}:activate")


class Users(Resource):
    """Users."""

    def list(self, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /v1/users`.

        Example:
            client.users.list()
        """
        self._call(_LIST, options)

    def activate(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Call `POST /v1/users/{id}:activate`.

        Example:
            client.users.activate("66f1a2b3c4d5e6f708192a50")
        """
        self._call(_ACTIVATE, options, path=(id,))


class AsyncUsers(AsyncResource):
    """Users."""

    async def list(self, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /v1/users`."""
        await self._call(_LIST, options)

    async def activate(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Call `POST /v1/users/{id}:activate`."""
        await self._call(_ACTIVATE, options, path=(id,))
