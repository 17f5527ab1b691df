"""Settings: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._options import RequestOptions
    from ..models.settings import GetSettingsResponse

_GET = Operation("settings.get", "GET", "/v1/settings", "settings:GetSettingsResponse")


class Settings(Resource):
    """Settings."""

    def get(self, **options: Unpack[RequestOptions]) -> GetSettingsResponse:
        """Call `GET /v1/settings`.

        Example:
            client.settings.get()
        """
        return self._call(_GET, options)


class AsyncSettings(AsyncResource):
    """Settings."""

    async def get(self, **options: Unpack[RequestOptions]) -> GetSettingsResponse:
        """Call `GET /v1/settings`."""
        return await self._call(_GET, options)
