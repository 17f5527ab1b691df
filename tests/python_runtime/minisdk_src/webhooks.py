"""Webhooks: check the signature, read the event."""

from __future__ import annotations


from . import _webhooks

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ._webhooks import WebhookHeaders
    from .models.webhook_event import WebhookEvent


def unwrap(
    body: bytes | str,
    headers: WebhookHeaders,
    *,
    secret: str | Sequence[str] | None = None,
) -> WebhookEvent:
    """Check a webhook and read its event."""
    event: WebhookEvent = _webhooks.unwrap(body, headers, secret)
    return event
