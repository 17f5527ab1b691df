"""Methods: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._options import RequestOptions

_SEND_MESSAGE = Operation("methods.send_message", "POST", "/v1/sendMessage")


class Methods(Resource):
    """Methods."""

    def send_message(self, **options: Unpack[RequestOptions]) -> None:
        """Call `POST /v1/sendMessage`.

        Example:
            client.methods.send_message()
        """
        self._call(_SEND_MESSAGE, options)


class AsyncMethods(AsyncResource):
    """Methods."""

    async def send_message(self, **options: Unpack[RequestOptions]) -> None:
        """Call `POST /v1/sendMessage`."""
        await self._call(_SEND_MESSAGE, options)
