"""Lists: methods of the API."""

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
    from ..models.lists import ListListResponse

_LIST = Operation("lists.list", "GET", "/lists", "lists:ListListResponse")
_IMPORT = Operation("lists.import_", "POST", "/lists")
_DEL = Operation("lists.del_", "DELETE", "/lists")
_GET = Operation("lists.get", "GET", "/lists/one")
_GET_LISTS = Operation("lists.get_lists", "POST", "/lists/one")
_LISTS = Operation("lists.lists", "PUT", "/lists/one")


class Lists(Resource):
    """Lists."""

    def list(self, **options: Unpack[RequestOptions]) -> ListListResponse:
        """Call `GET /lists`.

        Example:
            client.lists.list()
        """
        return self._call(_LIST, options)

    def import_(
        self, *, names: Sequence[str] | Omit = omit, **options: Unpack[RequestOptions]
    ) -> None:
        """Call `POST /lists`.

        Example:
            client.lists.import_()
        """
        self._call(_IMPORT, options, body={"names": names})

    def del_(self, **options: Unpack[RequestOptions]) -> None:
        """Call `DELETE /lists`.

        Example:
            client.lists.del_()
        """
        self._call(_DEL, options)

    def get(self, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /lists/one`.

        Example:
            client.lists.get()
        """
        self._call(_GET, options)

    def get_lists(self, **options: Unpack[RequestOptions]) -> None:
        """Call `POST /lists/one`.

        Example:
            client.lists.get_lists()
        """
        self._call(_GET_LISTS, options)

    def lists(self, **options: Unpack[RequestOptions]) -> None:
        """Call `PUT /lists/one`.

        Example:
            client.lists.lists()
        """
        self._call(_LISTS, options)


class AsyncLists(AsyncResource):
    """Lists."""

    async def list(self, **options: Unpack[RequestOptions]) -> ListListResponse:
        """Call `GET /lists`."""
        return await self._call(_LIST, options)

    async def import_(
        self, *, names: Sequence[str] | Omit = omit, **options: Unpack[RequestOptions]
    ) -> None:
        """Call `POST /lists`."""
        await self._call(_IMPORT, options, body={"names": names})

    async def del_(self, **options: Unpack[RequestOptions]) -> None:
        """Call `DELETE /lists`."""
        await self._call(_DEL, options)

    async def get(self, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /lists/one`."""
        await self._call(_GET, options)

    async def get_lists(self, **options: Unpack[RequestOptions]) -> None:
        """Call `POST /lists/one`."""
        await self._call(_GET_LISTS, options)

    async def lists(self, **options: Unpack[RequestOptions]) -> None:
        """Call `PUT /lists/one`."""
        await self._call(_LISTS, options)
