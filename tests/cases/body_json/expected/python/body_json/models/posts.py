"""Models of posts."""

import datetime as dt

from .._model import Model


class Target(Model, kw_only=True, rename="camel"):
    """Target."""

    account_id: str
    post_at: dt.datetime | None = None


class PostMediaItem(Model, kw_only=True, rename="camel"):
    """Post media item."""

    url: str
    alt_text: str | None = None


PostCreateMetadata = dict[str, Target]
