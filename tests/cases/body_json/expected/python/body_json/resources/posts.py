"""Posts: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._omit import omit
from .._operation import Operation

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence
    from typing import Any, Unpack

    from .._omit import Omit
    from .._options import RequestOptions
    from ..models.posts import PostMediaItem, Target
    from ..types.posts import PostMediaItemInput, TargetInput

_CREATE = Operation(
    "posts.create",
    "POST",
    "/posts",
    inputs={
        "target": "posts:Target",
        "mediaItems": "posts:PostMediaItem",
        "metadata": "posts:PostCreateMetadata",
    },
)
_REPLACE = Operation("posts.replace", "PUT", "/posts", body="posts:Target")
_UPDATE = Operation("posts.update", "PATCH", "/posts", media="application/merge-patch+json")
_DELETE = Operation("posts.delete", "DELETE", "/posts")
_ANYTHING = Operation("posts.anything", "POST", "/posts/{id}/anything")
_PUT_ANYTHING = Operation("posts.put_anything", "PUT", "/posts/{id}/anything")


class Posts(Resource):
    """Posts."""

    def create(
        self,
        *,
        content: str,
        target: TargetInput | Target,
        media_items: Sequence[PostMediaItemInput | PostMediaItem] | Omit = omit,
        metadata: Mapping[str, TargetInput | Target] | Omit = omit,
        not_before: dt.datetime | str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `POST /posts`.

        Args:
            content: What to say.

        Example:
            client.posts.create(
                content="Hello from Python!",
                target={"account_id": "66f1a2b3c4d5e6f708192ad7"},
                not_before=dt.datetime(2026, 12, 31, 10, 0, tzinfo=dt.UTC),
            )
        """
        self._call(
            _CREATE,
            options,
            body={
                "content": content,
                "target": target,
                "mediaItems": media_items,
                "metadata": metadata,
                "notBefore": not_before,
            },
        )

    def replace(
        self, *, body: Sequence[TargetInput | Target], **options: Unpack[RequestOptions]
    ) -> None:
        """Call `PUT /posts`.

        Args:
            body: All of them.

        Example:
            client.posts.replace(body=[{"account_id": "66f1a2b3c4d5e6f708192ad7"}])
        """
        self._call(_REPLACE, options, body=body)

    def update(self, *, note: str | Omit = omit, **options: Unpack[RequestOptions]) -> None:
        """Call `PATCH /posts`.

        Example:
            client.posts.update(note="note")
        """
        self._call(_UPDATE, options, body={"note": note})

    def delete(self, *, ids: Sequence[str], **options: Unpack[RequestOptions]) -> None:
        """Call `DELETE /posts`.

        Example:
            client.posts.delete(ids=["66f1a2b3c4d5e6f708192a98"])
        """
        self._call(_DELETE, options, body={"ids": ids})

    def anything(
        self,
        id: str,
        *,
        note: str | Omit = omit,
        body_id: str | Omit = omit,
        body_note: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `POST /posts/{id}/anything`.

        Example:
            client.posts.anything("66f1a2b3c4d5e6f708192a50", body_id="66f1a2b3c4d5e6f708192ae9")
        """
        self._call(
            _ANYTHING,
            options,
            path=(id,),
            query={"note": note},
            body={"id": body_id, "note": body_note},
        )

    def put_anything(self, id: str, *, body: Any = omit, **options: Unpack[RequestOptions]) -> None:
        """Call `PUT /posts/{id}/anything`.

        Example:
            client.posts.put_anything("66f1a2b3c4d5e6f708192a50")
        """
        self._call(_PUT_ANYTHING, options, path=(id,), body=body)


class AsyncPosts(AsyncResource):
    """Posts."""

    async def create(
        self,
        *,
        content: str,
        target: TargetInput | Target,
        media_items: Sequence[PostMediaItemInput | PostMediaItem] | Omit = omit,
        metadata: Mapping[str, TargetInput | Target] | Omit = omit,
        not_before: dt.datetime | str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `POST /posts`.

        Args:
            content: What to say.
        """
        await self._call(
            _CREATE,
            options,
            body={
                "content": content,
                "target": target,
                "mediaItems": media_items,
                "metadata": metadata,
                "notBefore": not_before,
            },
        )

    async def replace(
        self, *, body: Sequence[TargetInput | Target], **options: Unpack[RequestOptions]
    ) -> None:
        """Call `PUT /posts`.

        Args:
            body: All of them.
        """
        await self._call(_REPLACE, options, body=body)

    async def update(self, *, note: str | Omit = omit, **options: Unpack[RequestOptions]) -> None:
        """Call `PATCH /posts`."""
        await self._call(_UPDATE, options, body={"note": note})

    async def delete(self, *, ids: Sequence[str], **options: Unpack[RequestOptions]) -> None:
        """Call `DELETE /posts`."""
        await self._call(_DELETE, options, body={"ids": ids})

    async def anything(
        self,
        id: str,
        *,
        note: str | Omit = omit,
        body_id: str | Omit = omit,
        body_note: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `POST /posts/{id}/anything`."""
        await self._call(
            _ANYTHING,
            options,
            path=(id,),
            query={"note": note},
            body={"id": body_id, "note": body_note},
        )

    async def put_anything(
        self, id: str, *, body: Any = omit, **options: Unpack[RequestOptions]
    ) -> None:
        """Call `PUT /posts/{id}/anything`."""
        await self._call(_PUT_ANYTHING, options, path=(id,), body=body)
