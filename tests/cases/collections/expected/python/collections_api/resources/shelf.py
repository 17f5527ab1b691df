"""Shelf: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._omit import omit
from .._operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Unpack

    from .._omit import Omit
    from .._options import RequestOptions
    from ..models.shelf import Shelf, ShelfBook, ShelfByNameValue
    from ..types.shelf import ShelfBookInput, ShelfByNameValueInput

_GET = Operation("shelf.get", "GET", "/shelf", "shelf:Shelf")
_PUT = Operation(
    "shelf.put",
    "PUT",
    "/shelf",
    inputs={
        "tags": "shelf:Tags",
        "prices": "shelf:Prices",
        "matrix": "shelf:Matrix",
        "books": "shelf:ShelfBook",
        "byName": "shelf:ShelfPutByName",
    },
)


class ShelfResource(Resource):
    """Shelf."""

    def get(self, **options: Unpack[RequestOptions]) -> Shelf:
        """Call `GET /shelf`.

        Returns:
            The shelf.

        Example:
            collections.shelf.get()
        """
        return self._call(_GET, options)

    def put(
        self,
        *,
        tags: Sequence[str] | Omit = omit,
        prices: Mapping[str, float] | Omit = omit,
        matrix: Sequence[Sequence[int]] | Omit = omit,
        books: Sequence[ShelfBookInput | ShelfBook] | Omit = omit,
        by_name: Mapping[str, ShelfByNameValueInput | ShelfByNameValue] | Omit = omit,
        free: Mapping[str, Any] | Omit = omit,
        open: Mapping[str, Any] | Omit = omit,
        point: Sequence[float] | Omit = omit,
        odd: Sequence[Any] | Omit = omit,
        maybe: Sequence[str | None] | Omit = omit,
        patterns: Mapping[str, str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `PUT /shelf`.

        Args:
            tags: Words to find it by.

        Example:
            collections.shelf.put()
        """
        self._call(
            _PUT,
            options,
            body={
                "tags": tags,
                "prices": prices,
                "matrix": matrix,
                "books": books,
                "byName": by_name,
                "free": free,
                "open": open,
                "point": point,
                "odd": odd,
                "maybe": maybe,
                "patterns": patterns,
            },
        )


class AsyncShelfResource(AsyncResource):
    """Shelf."""

    async def get(self, **options: Unpack[RequestOptions]) -> Shelf:
        """Call `GET /shelf`.

        Returns:
            The shelf.
        """
        return await self._call(_GET, options)

    async def put(
        self,
        *,
        tags: Sequence[str] | Omit = omit,
        prices: Mapping[str, float] | Omit = omit,
        matrix: Sequence[Sequence[int]] | Omit = omit,
        books: Sequence[ShelfBookInput | ShelfBook] | Omit = omit,
        by_name: Mapping[str, ShelfByNameValueInput | ShelfByNameValue] | Omit = omit,
        free: Mapping[str, Any] | Omit = omit,
        open: Mapping[str, Any] | Omit = omit,
        point: Sequence[float] | Omit = omit,
        odd: Sequence[Any] | Omit = omit,
        maybe: Sequence[str | None] | Omit = omit,
        patterns: Mapping[str, str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `PUT /shelf`.

        Args:
            tags: Words to find it by.
        """
        await self._call(
            _PUT,
            options,
            body={
                "tags": tags,
                "prices": prices,
                "matrix": matrix,
                "books": books,
                "byName": by_name,
                "free": free,
                "open": open,
                "point": point,
                "odd": odd,
                "maybe": maybe,
                "patterns": patterns,
            },
        )
