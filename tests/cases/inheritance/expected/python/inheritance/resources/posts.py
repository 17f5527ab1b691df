"""Posts: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._options import RequestOptions
    from ..models.posts import PostListResponse

_LIST = Operation("posts.list", "GET", "/posts", "posts:PostListResponse")


class Posts(Resource):
    """Posts."""

    def list(self, **options: Unpack[RequestOptions]) -> PostListResponse:
        """Call `GET /posts`.

        Example:
            inheritance.posts.list()
        """
        return self._call(_LIST, options)


class AsyncPosts(AsyncResource):
    """Posts."""

    async def list(self, **options: Unpack[RequestOptions]) -> PostListResponse:
        """Call `GET /posts`."""
        return await self._call(_LIST, options)
