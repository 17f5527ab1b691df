"""Reddit: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._omit import omit
from .._operation import Operation, Paging

if TYPE_CHECKING:
    from typing import Any, Unpack

    from .._omit import Omit
    from .._options import RequestOptions
    from .._pages import AsyncPages, Page
    from ..models.reddit import (
        GetRedditFeedResponse,
        RedditFeedSort,
        RedditFeedT,
        RedditPost,
        RedditRestrictSr,
        RedditSort,
        SearchRedditResponse,
    )

_SEARCH = Operation(
    "reddit.search",
    "GET",
    "/v1/reddit/search",
    "reddit:SearchRedditResponse",
    errors={"401": "errors:UnauthorizedBody"},
    page=Paging("cursor", ("posts",), "after", next=("after",), limit="limit"),
)
_FEED = Operation(
    "reddit.feed",
    "GET",
    "/v1/reddit/feed",
    "reddit:GetRedditFeedResponse",
    errors={"401": "errors:UnauthorizedBody"},
    page=Paging("cursor", ("posts",), "after", next=("after",), limit="limit"),
)


class Reddit(Resource):
    """Search Reddit posts and read subreddit feeds through a connected account."""

    def search(
        self,
        *,
        account_id: str,
        q: str,
        subreddit: str | Omit = omit,
        restrict_sr: RedditRestrictSr | Omit = omit,
        sort: RedditSort | Omit = omit,
        limit: int | Omit = omit,
        after: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[RedditPost, SearchRedditResponse]:
        """Search Reddit posts.

        Searches Reddit posts through one of your connected accounts, on all of Reddit or in one
        subreddit.

        Args:
            account_id: ID of the connected Reddit account to search with.
            q: Text to search for.
            subreddit: Subreddit to search in.
            restrict_sr: Whether to restrict the search to `subreddit`: `1` for yes, `0` for no.
            sort: Order of the results. Default: `"new"`.
            limit: Number of posts to return, at most 100. Default: `25`.
            after: Cursor from the `after` of the previous response.

        Returns:
            The matching posts.

        Raises:
            BadRequestError: A required parameter is missing.
            AuthenticationError: The API key is missing or invalid.
            NotFoundError: There is no such account.

        Example:
            for post in late.reddit.search(
                account_id="66f1a2b3c4d5e6f708192ad7", q="coffee", restrict_sr="0"
            ):
                print(post)
        """
        return self._pages(
            _SEARCH,
            options,
            query={
                "accountId": account_id,
                "q": q,
                "subreddit": subreddit,
                "restrict_sr": restrict_sr,
                "sort": sort,
                "limit": limit,
                "after": after,
            },
        )

    def feed(
        self,
        *,
        account_id: str,
        subreddit: str | Omit = omit,
        sort: RedditFeedSort | Omit = omit,
        limit: int | Omit = omit,
        after: str | Omit = omit,
        t: RedditFeedT | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[dict[str, Any], GetRedditFeedResponse]:
        """Get a subreddit feed.

        Returns posts from the feed of a subreddit. You can choose the order and the time range, and
        page through the feed with the `after` cursor.

        Args:
            account_id: ID of the connected Reddit account to read with.
            subreddit: Subreddit to read.
            sort: Order of the feed. Default: `"hot"`.
            limit: Number of posts to return, at most 100. Default: `25`.
            after: Cursor from the `after` of the previous response.
            t: Time range of the posts.

        Returns:
            Posts from the feed.

        Raises:
            BadRequestError: A required parameter is missing.
            AuthenticationError: The API key is missing or invalid.
            NotFoundError: There is no such account.

        Example:
            for item in late.reddit.feed(account_id="66f1a2b3c4d5e6f708192ad7", t="hour"):
                print(item)
        """
        return self._pages(
            _FEED,
            options,
            query={
                "accountId": account_id,
                "subreddit": subreddit,
                "sort": sort,
                "limit": limit,
                "after": after,
                "t": t,
            },
        )


class AsyncReddit(AsyncResource):
    """Search Reddit posts and read subreddit feeds through a connected account."""

    def search(
        self,
        *,
        account_id: str,
        q: str,
        subreddit: str | Omit = omit,
        restrict_sr: RedditRestrictSr | Omit = omit,
        sort: RedditSort | Omit = omit,
        limit: int | Omit = omit,
        after: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[RedditPost, SearchRedditResponse]:
        """Search Reddit posts.

        Searches Reddit posts through one of your connected accounts, on all of Reddit or in one
        subreddit.

        Args:
            account_id: ID of the connected Reddit account to search with.
            q: Text to search for.
            subreddit: Subreddit to search in.
            restrict_sr: Whether to restrict the search to `subreddit`: `1` for yes, `0` for no.
            sort: Order of the results. Default: `"new"`.
            limit: Number of posts to return, at most 100. Default: `25`.
            after: Cursor from the `after` of the previous response.

        Returns:
            The matching posts.

        Raises:
            BadRequestError: A required parameter is missing.
            AuthenticationError: The API key is missing or invalid.
            NotFoundError: There is no such account.
        """
        return self._pages(
            _SEARCH,
            options,
            query={
                "accountId": account_id,
                "q": q,
                "subreddit": subreddit,
                "restrict_sr": restrict_sr,
                "sort": sort,
                "limit": limit,
                "after": after,
            },
        )

    def feed(
        self,
        *,
        account_id: str,
        subreddit: str | Omit = omit,
        sort: RedditFeedSort | Omit = omit,
        limit: int | Omit = omit,
        after: str | Omit = omit,
        t: RedditFeedT | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[dict[str, Any], GetRedditFeedResponse]:
        """Get a subreddit feed.

        Returns posts from the feed of a subreddit. You can choose the order and the time range, and
        page through the feed with the `after` cursor.

        Args:
            account_id: ID of the connected Reddit account to read with.
            subreddit: Subreddit to read.
            sort: Order of the feed. Default: `"hot"`.
            limit: Number of posts to return, at most 100. Default: `25`.
            after: Cursor from the `after` of the previous response.
            t: Time range of the posts.

        Returns:
            Posts from the feed.

        Raises:
            BadRequestError: A required parameter is missing.
            AuthenticationError: The API key is missing or invalid.
            NotFoundError: There is no such account.
        """
        return self._pages(
            _FEED,
            options,
            query={
                "accountId": account_id,
                "subreddit": subreddit,
                "sort": sort,
                "limit": limit,
                "after": after,
                "t": t,
            },
        )
