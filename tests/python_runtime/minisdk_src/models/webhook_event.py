"""Events that webhooks get."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal

from .._model import Model, Variants
from .post import Post


class PostEvent(Model, kw_only=True):
    """Something happened to a post."""

    event: Literal["post.published", "post.failed"] | str
    post: Post | None = None


class AccountEvent(Model, kw_only=True, rename="camel"):
    """Something happened to an account."""

    event: Literal["account.connected"] | str
    account_id: str | None = None


if TYPE_CHECKING:
    WebhookEvent = PostEvent | AccountEvent | dict[str, Any]
else:
    WebhookEvent = Annotated[
        Any,
        Variants(
            by="event",
            mapping={
                "post.published": PostEvent,
                "post.failed": PostEvent,
                "account.connected": AccountEvent,
            },
        ),
    ]
