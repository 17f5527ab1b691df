"""Reports: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._options import RequestOptions

_FETCH = Operation("reports.fetch", "GET", "/v1/reports")


class Reports(Resource):
    """Reports."""

    def fetch(self, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /v1/reports`.

        Example:
            client.reports.fetch()
        """
        self._call(_FETCH, options)


class AsyncReports(AsyncResource):
    """Reports."""

    async def fetch(self, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /v1/reports`."""
        await self._call(_FETCH, options)
