"""Checking that a webhook comes from the API: an HMAC over its raw body."""

from __future__ import annotations

import base64
import hmac
import os
from typing import TYPE_CHECKING, Any, TypeAlias

from ._api import NAME, WEBHOOK
from ._guards import is_bytes, is_mapping
from .errors import WebhookVerificationError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from ._operation import Webhook

WebhookHeaders: TypeAlias = "Mapping[str, str] | Iterable[tuple[str | bytes, str | bytes]]"


def unwrap(
    body: bytes | str, headers: WebhookHeaders, secret: str | Sequence[str] | None = None
) -> Any:
    """Check a webhook and read its event; one of an unknown kind stays a dict.

    Args:
        body: The request's body as it came, not parsed JSON.
        headers: The request's headers; case does not matter.
        secret: The secret, or several while they change; else the environment's.

    Raises:
        WebhookVerificationError: The API did not send this, or not with this secret.
        ValueError: There is no secret.
    """
    content = verify(body, headers, secret)
    from ._decode import convert, loads

    event = _webhook().event
    try:
        value = loads(content)
    except ValueError:
        raise WebhookVerificationError("the body is signed, but not JSON") from None
    return convert(value, event) if event else value


def verify(
    body: bytes | str, headers: WebhookHeaders, secret: str | Sequence[str] | None = None
) -> bytes:
    """Check the signature of a webhook; gives its body. See `unwrap`."""
    webhook = _webhook()
    content = _raw(body)
    given = _signature(webhook, headers)
    found = [hmac.compare_digest(given, sign(content, key)) for key in _secrets(webhook, secret)]
    if not any(found):
        raise WebhookVerificationError("the signature does not match the body")
    return content


def sign(body: bytes | str, secret: str) -> bytes:
    """Give the signature that the API would send with a body."""
    webhook = _webhook()
    digest = hmac.digest(secret.encode(), _raw(body), webhook.algorithm)
    return base64.b64encode(digest) if webhook.encoding == "base64" else digest.hex().encode()


def _webhook() -> Webhook:
    webhook: Webhook | None = WEBHOOK
    if webhook is None:
        raise ValueError(f"{NAME} signs no webhooks")
    return webhook


def _raw(body: Any) -> bytes:
    if is_bytes(body):
        return bytes(body)
    if isinstance(body, str):
        return body.encode("utf-8", "surrogatepass")
    raise TypeError("the body must be the raw bytes of the request, not parsed JSON")


def _secrets(webhook: Webhook, secret: str | Sequence[str] | None) -> list[str]:
    given = secret if secret else os.environ.get(webhook.variable or "", "").strip()
    keys = [key for key in ([given] if isinstance(given, str) else given) if key]
    if not keys:
        where = f", or the variable {webhook.variable}" if webhook.variable else ""
        raise ValueError(f"a webhook secret is needed{where}")
    return keys


def _signature(webhook: Webhook, headers: WebhookHeaders) -> bytes:
    """Find the signature; hex is compared in small letters."""
    wanted = webhook.header.lower()
    given: Any = headers
    pairs: Iterable[tuple[Any, Any]] = given.items() if is_mapping(given) else given
    found = [_text(value).strip() for name, value in pairs if _text(name).lower() == wanted]
    if len(found) != 1 or not found[0]:
        what = "is missing" if not found else "is malformed"
        raise WebhookVerificationError(f"the header {webhook.header} {what}")
    signature = found[0].removeprefix(f"{webhook.algorithm}=")
    written = signature.lower() if webhook.encoding == "hex" else signature
    return written.encode("utf-8", "replace")


def _text(value: Any) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)
