"""Users: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._omit import omit
from .._operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._omit import Omit
    from .._options import RequestOptions
    from ..types.user import UserHomeInput

_CREATE = Operation("users.create", "POST", "/users", inputs={"home": "user:UserHome"})


class Users(Resource):
    """Users."""

    def create(
        self,
        *,
        name: str | Omit = omit,
        home: UserHomeInput | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `POST /users`.

        Example:
            client.users.create(name="Example")
        """
        self._call(_CREATE, options, body={"name": name, "home": home})


class AsyncUsers(AsyncResource):
    """Users."""

    async def create(
        self,
        *,
        name: str | Omit = omit,
        home: UserHomeInput | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `POST /users`."""
        await self._call(_CREATE, options, body={"name": name, "home": home})
