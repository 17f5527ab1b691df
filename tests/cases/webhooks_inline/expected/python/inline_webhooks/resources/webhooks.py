"""Webhooks: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._options import RequestOptions
    from .._webhooks import WebhookHeaders
    from ..models.webhook_event import WebhookEvent

_GET = Operation("webhooks.get", "GET", "/webhooks")


class Webhooks(Resource):
    """Webhooks."""

    def get(self, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /webhooks`.

        Example:
            client.webhooks.get()
        """
        self._call(_GET, options)

    def unwrap(self, body: bytes | str, headers: WebhookHeaders) -> WebhookEvent:
        """Check the signature of a delivery and give its event.

        Args:
            body: The body as it arrived: raw bytes, not parsed and written again.
            headers: The headers of the delivery.

        Raises:
            WebhookVerificationError: The signature is missing, malformed or wrong.
        """
        return self._unwrap(body, headers)


class AsyncWebhooks(AsyncResource):
    """Webhooks."""

    async def get(self, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /webhooks`."""
        await self._call(_GET, options)

    def unwrap(self, body: bytes | str, headers: WebhookHeaders) -> WebhookEvent:
        """Check the signature of a delivery and give its event.

        Args:
            body: The body as it arrived: raw bytes, not parsed and written again.
            headers: The headers of the delivery.

        Raises:
            WebhookVerificationError: The signature is missing, malformed or wrong.
        """
        return self._unwrap(body, headers)
