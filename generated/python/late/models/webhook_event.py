"""What arrives at a webhook."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

from .._model import Variants

if TYPE_CHECKING:
    from .webhooks import (
        WebhookPayloadAccountConnected,
        WebhookPayloadAccountDisconnected,
        WebhookPayloadComment,
        WebhookPayloadMessage,
        WebhookPayloadPost,
    )

    WebhookEvent = (
        WebhookPayloadPost
        | WebhookPayloadAccountConnected
        | WebhookPayloadAccountDisconnected
        | WebhookPayloadMessage
        | WebhookPayloadComment
        | dict[str, Any]
    )
else:
    WebhookEvent = Annotated[
        Any,
        Variants(
            by="event",
            mapping={
                "post.scheduled": "webhooks:WebhookPayloadPost",
                "post.published": "webhooks:WebhookPayloadPost",
                "post.failed": "webhooks:WebhookPayloadPost",
                "post.partial": "webhooks:WebhookPayloadPost",
                "post.recycled": "webhooks:WebhookPayloadPost",
                "account.connected": "webhooks:WebhookPayloadAccountConnected",
                "account.disconnected": "webhooks:WebhookPayloadAccountDisconnected",
                "message.received": "webhooks:WebhookPayloadMessage",
                "comment.received": "webhooks:WebhookPayloadComment",
            },
        ),
    ]
