"""Webhooks: check the signature, read the event."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import _webhooks

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
    """Check the signature of a delivery and give its event.

    Args:
        body: The body as it arrived: raw bytes, not parsed and written again.
        headers: The headers of the delivery; `X-Signature` holds the signature.
        secret: The secret of the webhook, or several while it is being changed; else the environment.

    Returns:
        The typed event, or the plain dict of an event that this version does not know.

    Raises:
        WebhookVerificationError: The signature is missing, malformed or wrong.
    """
    event: WebhookEvent = _webhooks.unwrap(body, headers, secret)
    return event
