"""Accounts: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._options import RequestOptions

_LIST = Operation("accounts.list", "GET", "/v1/accounts")
_CREATE = Operation("accounts.create", "POST", "/v1/accounts")
_GET = Operation("accounts.get", "GET", "/v1/accounts/{account}")
_UPDATE = Operation("accounts.update", "POST", "/v1/accounts/{account}")
_REJECT = Operation("accounts.reject", "POST", "/v1/accounts/{account}/reject")
_CREATE_LOGIN_LINK = Operation(
    "accounts.create_login_link", "POST", "/v1/accounts/{account}/login_links"
)


class Accounts(Resource):
    """Accounts."""

    def list(self, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /v1/accounts`.

        Example:
            client.accounts.list()
        """
        self._call(_LIST, options)

    def create(self, **options: Unpack[RequestOptions]) -> None:
        """Call `POST /v1/accounts`.

        Example:
            client.accounts.create()
        """
        self._call(_CREATE, options)

    def get(self, account: str, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /v1/accounts/{account}`.

        Example:
            client.accounts.get("account")
        """
        self._call(_GET, options, path=(account,))

    def update(self, account: str, **options: Unpack[RequestOptions]) -> None:
        """Call `POST /v1/accounts/{account}`.

        Example:
            client.accounts.update("account")
        """
        self._call(_UPDATE, options, path=(account,))

    def reject(self, account: str, **options: Unpack[RequestOptions]) -> None:
        """Call `POST /v1/accounts/{account}/reject`.

        Example:
            client.accounts.reject("account")
        """
        self._call(_REJECT, options, path=(account,))

    def create_login_link(self, account: str, **options: Unpack[RequestOptions]) -> None:
        """Call `POST /v1/accounts/{account}/login_links`.

        Example:
            client.accounts.create_login_link("account")
        """
        self._call(_CREATE_LOGIN_LINK, options, path=(account,))


class AsyncAccounts(AsyncResource):
    """Accounts."""

    async def list(self, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /v1/accounts`."""
        await self._call(_LIST, options)

    async def create(self, **options: Unpack[RequestOptions]) -> None:
        """Call `POST /v1/accounts`."""
        await self._call(_CREATE, options)

    async def get(self, account: str, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /v1/accounts/{account}`."""
        await self._call(_GET, options, path=(account,))

    async def update(self, account: str, **options: Unpack[RequestOptions]) -> None:
        """Call `POST /v1/accounts/{account}`."""
        await self._call(_UPDATE, options, path=(account,))

    async def reject(self, account: str, **options: Unpack[RequestOptions]) -> None:
        """Call `POST /v1/accounts/{account}/reject`."""
        await self._call(_REJECT, options, path=(account,))

    async def create_login_link(self, account: str, **options: Unpack[RequestOptions]) -> None:
        """Call `POST /v1/accounts/{account}/login_links`."""
        await self._call(_CREATE_LOGIN_LINK, options, path=(account,))
