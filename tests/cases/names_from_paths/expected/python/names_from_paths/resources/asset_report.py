"""Asset Report: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._options import RequestOptions

_CREATE = Operation("asset_report.create", "POST", "/v1/asset_report/create")
_GET = Operation("asset_report.get", "POST", "/v1/asset_report/get")


class AssetReport(Resource):
    """Asset Report."""

    def create(self, **options: Unpack[RequestOptions]) -> None:
        """Call `POST /v1/asset_report/create`.

        Example:
            client.asset_report.create()
        """
        self._call(_CREATE, options)

    def get(self, **options: Unpack[RequestOptions]) -> None:
        """Call `POST /v1/asset_report/get`.

        Example:
            client.asset_report.get()
        """
        self._call(_GET, options)


class AsyncAssetReport(AsyncResource):
    """Asset Report."""

    async def create(self, **options: Unpack[RequestOptions]) -> None:
        """Call `POST /v1/asset_report/create`."""
        await self._call(_CREATE, options)

    async def get(self, **options: Unpack[RequestOptions]) -> None:
        """Call `POST /v1/asset_report/get`."""
        await self._call(_GET, options)
