"""Statements: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._options import RequestOptions

_LIST_FOR_ACCOUNT = Operation(
    "statements.list_for_account", "GET", "/v1/accounts/{account}/statements"
)


class Statements(Resource):
    """Statements."""

    def list_for_account(self, account: str, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /v1/accounts/{account}/statements`.

        Example:
            client.statements.list_for_account("account")
        """
        self._call(_LIST_FOR_ACCOUNT, options, path=(account,))


class AsyncStatements(AsyncResource):
    """Statements."""

    async def list_for_account(self, account: str, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /v1/accounts/{account}/statements`."""
        await self._call(_LIST_FOR_ACCOUNT, options, path=(account,))
