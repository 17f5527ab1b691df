"""Users: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._options import RequestOptions
    from ..models.user import User

_GET = Operation("users.get", "GET", "/users", "user:User", errors={"404": "errors:Problem"})


class Users(Resource):
    """Users."""

    def get(self, **options: Unpack[RequestOptions]) -> User:
        """Call `GET /users`.

        Raises:
            NotFoundError: No such user.

        Example:
            modules.users.get()
        """
        return self._call(_GET, options)


class AsyncUsers(AsyncResource):
    """Users."""

    async def get(self, **options: Unpack[RequestOptions]) -> User:
        """Call `GET /users`.

        Raises:
            NotFoundError: No such user.
        """
        return await self._call(_GET, options)
