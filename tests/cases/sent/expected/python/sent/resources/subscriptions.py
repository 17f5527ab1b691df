"""Subscriptions: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._omit import omit
from .._operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._omit import Omit
    from .._options import RequestOptions

_CREATE = Operation("subscriptions.create", "POST", "/subscriptions")


class Subscriptions(Resource):
    """Subscriptions."""

    def create(self, *, url: str | Omit = omit, **options: Unpack[RequestOptions]) -> None:
        """Call `POST /subscriptions`.

        Example:
            sent.subscriptions.create(url="https://example.com")
        """
        self._call(_CREATE, options, body={"url": url})


class AsyncSubscriptions(AsyncResource):
    """Subscriptions."""

    async def create(self, *, url: str | Omit = omit, **options: Unpack[RequestOptions]) -> None:
        """Call `POST /subscriptions`."""
        await self._call(_CREATE, options, body={"url": url})
