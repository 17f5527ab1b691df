"""Input types of posts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    import datetime as dt


class TargetInput(TypedDict, total=False):
    """Target."""

    account_id: Required[str]
    post_at: dt.datetime | str


class PostMediaItemInput(TypedDict, total=False):
    """Post media item."""

    url: Required[str]
    alt_text: str | None
