"""Usage: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._options import RequestOptions
    from ..models.usage import UsageStats

_GET = Operation(
    "usage.get",
    "GET",
    "/v1/usage-stats",
    "usage:UsageStats",
    errors={"401": "errors:UnauthorizedBody", "404": "errors:NotFoundBody"},
)


class Usage(Resource):
    """Read your plan, its limits, and your usage."""

    def get(self, **options: Unpack[RequestOptions]) -> UsageStats:
        """Get plan and usage.

        Returns the name of your plan, its billing period, its limits, and how much of them you have
        used.

        Returns:
            Your plan and your usage.

        Raises:
            AuthenticationError: The API key is missing or invalid.
            NotFoundError: The requested resource does not exist.

        Example:
            late.usage.get()
        """
        return self._call(_GET, options)


class AsyncUsage(AsyncResource):
    """Read your plan, its limits, and your usage."""

    async def get(self, **options: Unpack[RequestOptions]) -> UsageStats:
        """Get plan and usage.

        Returns the name of your plan, its billing period, its limits, and how much of them you have
        used.

        Returns:
            Your plan and your usage.

        Raises:
            AuthenticationError: The API key is missing or invalid.
            NotFoundError: The requested resource does not exist.
        """
        return await self._call(_GET, options)
