"""Posts."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

from .._model import Model
from .platform_data import Block, Measure, PlatformData

PostStatus = Literal["draft", "scheduled", "failed"] | str


class PlatformTarget(Model, kw_only=True, rename="camel"):
    """Where a post goes."""

    platform: str | None = None
    platform_specific_data: PlatformData | None = None
    overrides: list[PlatformData] | None = None


class Post(
    Model,
    kw_only=True,
    rename={"id": "_id", "scheduled_for": "scheduledFor", "publish_now": "publishNow"},
):
    """A post."""

    id: str | None = None
    content: str
    status: PostStatus | None = None
    scheduled_for: dt.datetime | None = None
    publish_now: bool | None = None
    likes: int | None = None
    score: float | None = None
    tags: list[str] | None = None
    owner: str | User | None = None
    platforms: list[PlatformTarget] | None = None
    blocks: list[Block] | None = None
    measures: dict[str, Measure] | None = None
    parent: Post | None = None
    extra: Any = None


class User(Model, kw_only=True, rename={"full_name": "fullName"}):
    """Who wrote it."""

    id: str
    full_name: str | None = None


class PostGetResponse(Model, kw_only=True):
    """One post."""

    post: Post | None = None


class Pagination(Model, kw_only=True, rename={"has_more": "hasMore", "next_cursor": "nextCursor"}):
    """Where a list goes on."""

    page: int | None = None
    pages: int | None = None
    total: int | None = None
    has_more: bool | None = None
    next_cursor: str | None = None
    next: str | None = None


class PostsListResponse(Model, kw_only=True):
    """Posts."""

    posts: list[Post]
    pagination: Pagination | None = None


class Tick(Model, kw_only=True):
    """An item of a stream."""

    total: int
    label: str | None = None


class Problem(Model, kw_only=True, rename={"error_code": "errorCode"}):
    """Why something failed."""

    error: str | None = None
    error_code: int | None = None


Posts = list[Post]
Targets = list[PlatformTarget]
