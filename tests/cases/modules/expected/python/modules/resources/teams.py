"""Teams: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._omit import omit
from .._operation import Operation

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from .._omit import Omit
    from .._options import RequestOptions
    from ..models.address import Address
    from ..models.user import Team, User
    from ..types.address import AddressInput
    from ..types.user import UserInput

_GET = Operation("teams.get", "GET", "/teams", "user:Team")
_CREATE = Operation(
    "teams.create", "POST", "/teams", inputs={"address": "address:Address", "users": "user:User"}
)


class Teams(Resource):
    """Teams."""

    def get(self, **options: Unpack[RequestOptions]) -> Team:
        """Call `GET /teams`.

        Example:
            modules.teams.get()
        """
        return self._call(_GET, options)

    def create(
        self,
        *,
        address: AddressInput | Address,
        users: Sequence[UserInput | User] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `POST /teams`.

        Example:
            modules.teams.create(address={"city": "Berlin"})
        """
        self._call(_CREATE, options, body={"address": address, "users": users})


class AsyncTeams(AsyncResource):
    """Teams."""

    async def get(self, **options: Unpack[RequestOptions]) -> Team:
        """Call `GET /teams`."""
        return await self._call(_GET, options)

    async def create(
        self,
        *,
        address: AddressInput | Address,
        users: Sequence[UserInput | User] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `POST /teams`."""
        await self._call(_CREATE, options, body={"address": address, "users": users})
