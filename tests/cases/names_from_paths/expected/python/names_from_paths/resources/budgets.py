"""Budgets: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._options import RequestOptions
    from ..models.budgets import GetBudgetResponse, ListBudgetsResponse

_LIST = Operation("budgets.list", "GET", "/v1/budgets", "budgets:ListBudgetsResponse")
_GET = Operation("budgets.get", "GET", "/v1/budgets/{id}", "budgets:GetBudgetResponse")


class Budgets(Resource):
    """Budgets."""

    def list(self, **options: Unpack[RequestOptions]) -> ListBudgetsResponse:
        """Call `GET /v1/budgets`.

        Example:
            client.budgets.list()
        """
        return self._call(_LIST, options)

    def get(self, id: str, **options: Unpack[RequestOptions]) -> GetBudgetResponse:
        """Call `GET /v1/budgets/{id}`.

        Example:
            client.budgets.get("66f1a2b3c4d5e6f708192a50")
        """
        return self._call(_GET, options, path=(id,))


class AsyncBudgets(AsyncResource):
    """Budgets."""

    async def list(self, **options: Unpack[RequestOptions]) -> ListBudgetsResponse:
        """Call `GET /v1/budgets`."""
        return await self._call(_LIST, options)

    async def get(self, id: str, **options: Unpack[RequestOptions]) -> GetBudgetResponse:
        """Call `GET /v1/budgets/{id}`."""
        return await self._call(_GET, options, path=(id,))
