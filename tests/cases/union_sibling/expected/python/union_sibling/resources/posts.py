"""Posts: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._omit import omit
from .._operation import Operation

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from .._omit import Omit
    from .._options import RequestOptions
    from ..models.posts import PostCreateResponse, Target
    from ..types.posts import TargetInput

_CREATE = Operation(
    "posts.create", "POST", "/posts", "posts:PostCreateResponse", inputs={"targets": "posts:Target"}
)


class Posts(Resource):
    """Posts."""

    def create(
        self,
        *,
        targets: Sequence[TargetInput | Target] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> PostCreateResponse:
        """Call `POST /posts`.

        Returns:
            The targets.

        Example:
            client.posts.create()
        """
        return self._call(_CREATE, options, body={"targets": targets})


class AsyncPosts(AsyncResource):
    """Posts."""

    async def create(
        self,
        *,
        targets: Sequence[TargetInput | Target] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> PostCreateResponse:
        """Call `POST /posts`.

        Returns:
            The targets.
        """
        return await self._call(_CREATE, options, body={"targets": targets})
