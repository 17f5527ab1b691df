"""Models of reddit."""

from typing import Any, Literal

from .._model import Model

RedditRestrictSr = Literal["0", "1"] | str

RedditSort = Literal["relevance", "hot", "top", "new", "comments"] | str

RedditFeedSort = Literal["hot", "new", "top", "rising"] | str

RedditFeedT = Literal["hour", "day", "week", "month", "year", "all"] | str


class RedditPost(Model, kw_only=True):
    """Reddit post."""

    id: str | None = None
    """ID of the post on Reddit."""
    title: str | None = None
    selftext: str | None = None
    """Body text of the post."""
    author: str | None = None
    """Reddit username of the author."""
    subreddit: str | None = None
    """Name of the subreddit."""
    score: int | None = None
    """Score of the post on Reddit."""
    num_comments: int | None = None
    """Number of comments on the post."""
    created_utc: float | None = None
    """When the post was created, as a Unix timestamp."""
    permalink: str | None = None
    """Path of the post on Reddit, starting with `/r/`."""


class SearchRedditResponse(Model, kw_only=True):
    """The matching posts."""

    posts: list[RedditPost] | None = None
    after: str | None = None
    """Cursor of the next page; pass it as `after`."""


class GetRedditFeedResponse(Model, kw_only=True):
    """Posts from the feed."""

    posts: list[dict[str, Any]] | None = None
    """Posts on this page."""
    after: str | None = None
    """Cursor of the next page; pass it as `after`."""
