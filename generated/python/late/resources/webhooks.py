"""Webhooks: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._omit import omit
from .._operation import Operation, Paging

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from .._omit import Omit
    from .._options import RequestOptions
    from .._pages import AsyncPages, Page
    from .._webhooks import WebhookHeaders
    from ..models.webhook_event import WebhookEvent
    from ..models.webhooks import (
        DeleteWebhookSettingsResponse,
        GetWebhookLogsResponse,
        GetWebhookSettingsResponse,
        TestWebhookResponse,
        Webhook,
        WebhookLog,
        WebhookLogEvent,
        WebhookLogStatus,
        WebhookSettingsEvent,
    )

_LIST = Operation(
    "webhooks.list",
    "GET",
    "/v1/webhooks/settings",
    "webhooks:GetWebhookSettingsResponse",
    errors={"401": "errors:UnauthorizedBody"},
    page=Paging("cursor", ("webhooks",), ""),
)
_CREATE = Operation(
    "webhooks.create",
    "POST",
    "/v1/webhooks/settings",
    "webhooks:CreateWebhookSettingsResponse",
    unwrap="webhook",
    errors={"401": "errors:UnauthorizedBody"},
)
_UPDATE = Operation(
    "webhooks.update",
    "PUT",
    "/v1/webhooks/settings",
    "webhooks:UpdateWebhookSettingsResponse",
    unwrap="webhook",
    errors={"401": "errors:UnauthorizedBody"},
)
_DELETE = Operation(
    "webhooks.delete",
    "DELETE",
    "/v1/webhooks/settings",
    "webhooks:DeleteWebhookSettingsResponse",
    errors={"401": "errors:UnauthorizedBody"},
)
_TEST = Operation(
    "webhooks.test",
    "POST",
    "/v1/webhooks/test",
    "webhooks:TestWebhookResponse",
    errors={"401": "errors:UnauthorizedBody", "500": "errors:WebhookInternalErrorBody"},
)
_LIST_LOGS = Operation(
    "webhooks.list_logs",
    "GET",
    "/v1/webhooks/logs",
    "webhooks:GetWebhookLogsResponse",
    errors={"401": "errors:UnauthorizedBody"},
    page=Paging("cursor", ("logs",), ""),
)


class Webhooks(Resource):
    """Receive events in real time at your own endpoints. You can subscribe to these events:

    - `post.scheduled`, `post.published`, `post.failed`, `post.partial`, and `post.recycled`
    - `account.connected` and `account.disconnected`
    - `message.received`
    - `comment.received`

    If you set a secret, each delivery has an HMAC-SHA256 signature in the `X-Late-Signature`
    header, so that you can verify it. You can also add your own headers.
    """

    def list(self, **options: Unpack[RequestOptions]) -> Page[Webhook, GetWebhookSettingsResponse]:
        """List your webhooks.

        Returns every webhook that the authenticated user has configured. A user can have up to 10
        webhooks.

        Returns:
            The webhooks of the user.

        Raises:
            AuthenticationError: The API key is missing or invalid.

        Example:
            for webhook in late.webhooks.list():
                print(webhook)
        """
        return self._pages(_LIST, options)

    def create(
        self,
        *,
        name: str | Omit = omit,
        url: str | Omit = omit,
        secret: str | Omit = omit,
        events: Sequence[WebhookSettingsEvent] | Omit = omit,
        is_active: bool | Omit = omit,
        custom_headers: Mapping[str, str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Webhook:
        """Create a webhook.

        Creates a webhook and returns it. A user can have at most 10 webhooks. After 10 delivery
        failures in a row, a webhook is disabled automatically.

        Args:
            name: Name of the webhook, 50 characters at most. At most 50 characters.
            url: URL that receives the events. In production, it must use HTTPS.
            secret: Secret key for verifying the HMAC-SHA256 signature.
            events: Events that the webhook receives.
            is_active: Whether the webhook delivers events.
            custom_headers: Extra headers to send with each webhook request, by header name.

        Returns:
            The webhook is created.

        Raises:
            BadRequestError: The request fails validation, or the user already has the maximum
                number of webhooks.
            AuthenticationError: The API key is missing or invalid.

        Example:
            late.webhooks.create(
                name="Publishing alerts",
                url="https://example.com/hooks/late",
                secret="example-signing-secret",
                events=["post.published", "post.failed"],
                is_active=True,
                custom_headers={"X-Team": "social"},
            )
        """
        return self._call(
            _CREATE,
            options,
            body={
                "name": name,
                "url": url,
                "secret": secret,
                "events": events,
                "isActive": is_active,
                "customHeaders": custom_headers,
            },
        )

    def update(
        self,
        *,
        id: str,
        name: str | Omit = omit,
        url: str | Omit = omit,
        secret: str | Omit = omit,
        events: Sequence[WebhookSettingsEvent] | Omit = omit,
        is_active: bool | Omit = omit,
        custom_headers: Mapping[str, str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Webhook:
        """Update a webhook.

        Changes a webhook and returns it. Only `id` is required, and only the fields you send are
        changed. After 10 delivery failures in a row, a webhook is disabled automatically.

        Args:
            id: ID of the webhook to update. Required.
            name: Name of the webhook, 50 characters at most. At most 50 characters.
            url: URL that receives the events. In production, it must use HTTPS.
            secret: Secret key for verifying the HMAC-SHA256 signature.
            events: Events that the webhook receives.
            is_active: Whether the webhook delivers events.
            custom_headers: Extra headers to send with each webhook request, by header name.

        Returns:
            The webhook is updated.

        Raises:
            BadRequestError: The request fails validation, or the webhook ID is missing.
            AuthenticationError: The API key is missing or invalid.
            NotFoundError: The webhook does not exist.

        Example:
            late.webhooks.update(
                id="66f1a2b3c4d5e6f708192d01",
                events=["post.published", "post.failed", "account.disconnected"],
                is_active=True,
            )
        """
        return self._call(
            _UPDATE,
            options,
            body={
                "_id": id,
                "name": name,
                "url": url,
                "secret": secret,
                "events": events,
                "isActive": is_active,
                "customHeaders": custom_headers,
            },
        )

    def delete(
        self, *, id: str, **options: Unpack[RequestOptions]
    ) -> DeleteWebhookSettingsResponse:
        """Delete a webhook.

        Deletes a webhook for good.

        Args:
            id: ID of the webhook to delete.

        Returns:
            The webhook is deleted.

        Raises:
            BadRequestError: The webhook ID is missing.
            AuthenticationError: The API key is missing or invalid.

        Example:
            late.webhooks.delete(id="66f1a2b3c4d5e6f708192a50")
        """
        return self._call(_DELETE, options, query={"id": id})

    def test(self, *, webhook_id: str, **options: Unpack[RequestOptions]) -> TestWebhookResponse:
        """Send a test event.

        Sends a test event to a webhook, so that you can check that your endpoint is set up
        correctly. The payload has `event` set to `webhook.test`, which tells it apart from real
        events.

        Args:
            webhook_id: ID of the webhook that receives the test event.

        Returns:
            The test event was sent.

        Raises:
            BadRequestError: The webhook ID is missing.
            AuthenticationError: The API key is missing or invalid.
            ServerError: The test event could not be delivered.

        Example:
            late.webhooks.test(webhook_id="66f1a2b3c4d5e6f708192d01")
        """
        return self._call(_TEST, options, body={"webhookId": webhook_id})

    def list_logs(
        self,
        *,
        limit: int | Omit = omit,
        status: WebhookLogStatus | Omit = omit,
        event: WebhookLogEvent | Omit = omit,
        webhook_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[WebhookLog, GetWebhookLogsResponse]:
        """List webhook delivery logs.

        Returns the delivery history of your webhooks, which you can narrow by status, event or
        webhook. Each log is deleted automatically after 7 days.

        Args:
            limit: Maximum number of logs in the response, up to 100. From 1 to 100. Default: `50`.
            status: Return only deliveries with this outcome.
            event: Return only deliveries of this event type.
            webhook_id: Return only deliveries of the webhook with this ID.

        Returns:
            The matching webhook delivery logs.

        Raises:
            AuthenticationError: The API key is missing or invalid.

        Example:
            for log in late.webhooks.list_logs(status="success", event="post.scheduled"):
                print(log)
        """
        return self._pages(
            _LIST_LOGS,
            options,
            query={"limit": limit, "status": status, "event": event, "webhookId": webhook_id},
        )

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
    """Receive events in real time at your own endpoints. You can subscribe to these events:

    - `post.scheduled`, `post.published`, `post.failed`, `post.partial`, and `post.recycled`
    - `account.connected` and `account.disconnected`
    - `message.received`
    - `comment.received`

    If you set a secret, each delivery has an HMAC-SHA256 signature in the `X-Late-Signature`
    header, so that you can verify it. You can also add your own headers.
    """

    def list(
        self, **options: Unpack[RequestOptions]
    ) -> AsyncPages[Webhook, GetWebhookSettingsResponse]:
        """List your webhooks.

        Returns every webhook that the authenticated user has configured. A user can have up to 10
        webhooks.

        Returns:
            The webhooks of the user.

        Raises:
            AuthenticationError: The API key is missing or invalid.
        """
        return self._pages(_LIST, options)

    async def create(
        self,
        *,
        name: str | Omit = omit,
        url: str | Omit = omit,
        secret: str | Omit = omit,
        events: Sequence[WebhookSettingsEvent] | Omit = omit,
        is_active: bool | Omit = omit,
        custom_headers: Mapping[str, str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Webhook:
        """Create a webhook.

        Creates a webhook and returns it. A user can have at most 10 webhooks. After 10 delivery
        failures in a row, a webhook is disabled automatically.

        Args:
            name: Name of the webhook, 50 characters at most. At most 50 characters.
            url: URL that receives the events. In production, it must use HTTPS.
            secret: Secret key for verifying the HMAC-SHA256 signature.
            events: Events that the webhook receives.
            is_active: Whether the webhook delivers events.
            custom_headers: Extra headers to send with each webhook request, by header name.

        Returns:
            The webhook is created.

        Raises:
            BadRequestError: The request fails validation, or the user already has the maximum
                number of webhooks.
            AuthenticationError: The API key is missing or invalid.
        """
        return await self._call(
            _CREATE,
            options,
            body={
                "name": name,
                "url": url,
                "secret": secret,
                "events": events,
                "isActive": is_active,
                "customHeaders": custom_headers,
            },
        )

    async def update(
        self,
        *,
        id: str,
        name: str | Omit = omit,
        url: str | Omit = omit,
        secret: str | Omit = omit,
        events: Sequence[WebhookSettingsEvent] | Omit = omit,
        is_active: bool | Omit = omit,
        custom_headers: Mapping[str, str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Webhook:
        """Update a webhook.

        Changes a webhook and returns it. Only `id` is required, and only the fields you send are
        changed. After 10 delivery failures in a row, a webhook is disabled automatically.

        Args:
            id: ID of the webhook to update. Required.
            name: Name of the webhook, 50 characters at most. At most 50 characters.
            url: URL that receives the events. In production, it must use HTTPS.
            secret: Secret key for verifying the HMAC-SHA256 signature.
            events: Events that the webhook receives.
            is_active: Whether the webhook delivers events.
            custom_headers: Extra headers to send with each webhook request, by header name.

        Returns:
            The webhook is updated.

        Raises:
            BadRequestError: The request fails validation, or the webhook ID is missing.
            AuthenticationError: The API key is missing or invalid.
            NotFoundError: The webhook does not exist.
        """
        return await self._call(
            _UPDATE,
            options,
            body={
                "_id": id,
                "name": name,
                "url": url,
                "secret": secret,
                "events": events,
                "isActive": is_active,
                "customHeaders": custom_headers,
            },
        )

    async def delete(
        self, *, id: str, **options: Unpack[RequestOptions]
    ) -> DeleteWebhookSettingsResponse:
        """Delete a webhook.

        Deletes a webhook for good.

        Args:
            id: ID of the webhook to delete.

        Returns:
            The webhook is deleted.

        Raises:
            BadRequestError: The webhook ID is missing.
            AuthenticationError: The API key is missing or invalid.
        """
        return await self._call(_DELETE, options, query={"id": id})

    async def test(
        self, *, webhook_id: str, **options: Unpack[RequestOptions]
    ) -> TestWebhookResponse:
        """Send a test event.

        Sends a test event to a webhook, so that you can check that your endpoint is set up
        correctly. The payload has `event` set to `webhook.test`, which tells it apart from real
        events.

        Args:
            webhook_id: ID of the webhook that receives the test event.

        Returns:
            The test event was sent.

        Raises:
            BadRequestError: The webhook ID is missing.
            AuthenticationError: The API key is missing or invalid.
            ServerError: The test event could not be delivered.
        """
        return await self._call(_TEST, options, body={"webhookId": webhook_id})

    def list_logs(
        self,
        *,
        limit: int | Omit = omit,
        status: WebhookLogStatus | Omit = omit,
        event: WebhookLogEvent | Omit = omit,
        webhook_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[WebhookLog, GetWebhookLogsResponse]:
        """List webhook delivery logs.

        Returns the delivery history of your webhooks, which you can narrow by status, event or
        webhook. Each log is deleted automatically after 7 days.

        Args:
            limit: Maximum number of logs in the response, up to 100. From 1 to 100. Default: `50`.
            status: Return only deliveries with this outcome.
            event: Return only deliveries of this event type.
            webhook_id: Return only deliveries of the webhook with this ID.

        Returns:
            The matching webhook delivery logs.

        Raises:
            AuthenticationError: The API key is missing or invalid.
        """
        return self._pages(
            _LIST_LOGS,
            options,
            query={"limit": limit, "status": status, "event": event, "webhookId": webhook_id},
        )

    def unwrap(self, body: bytes | str, headers: WebhookHeaders) -> WebhookEvent:
        """Check the signature of a delivery and give its event.

        Args:
            body: The body as it arrived: raw bytes, not parsed and written again.
            headers: The headers of the delivery.

        Raises:
            WebhookVerificationError: The signature is missing, malformed or wrong.
        """
        return self._unwrap(body, headers)
