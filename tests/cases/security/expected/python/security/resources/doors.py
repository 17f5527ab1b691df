"""Doors: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._options import RequestOptions

_GET_DEFAULT = Operation("doors.get_default", "GET", "/default")
_GET_BOTH = Operation("doors.get_both", "GET", "/both", security=(("key", "tenant"),))
_GET_OPTIONAL = Operation("doors.get_optional", "GET", "/optional", security=(("bearer",), ()))
_GET_OPEN = Operation("doors.get_open", "GET", "/open", security=())
_GET_BASIC = Operation("doors.get_basic", "GET", "/basic", security=(("login",),))
_GET_QUERY = Operation("doors.get_query", "GET", "/query", security=(("queryKey",),))
_GET_COOKIE = Operation("doors.get_cookie", "GET", "/cookie", security=(("cookieKey",),))
_GET_OAUTH = Operation("doors.get_oauth", "GET", "/oauth", security=(("oauth",),))


class Doors(Resource):
    """Doors."""

    def get_default(self, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /default`.

        Returns:
            Bearer or key.

        Example:
            security.doors.get_default()
        """
        self._call(_GET_DEFAULT, options)

    def get_both(self, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /both`.

        Returns:
            Key and tenant.

        Example:
            security.doors.get_both()
        """
        self._call(_GET_BOTH, options)

    def get_optional(self, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /optional`.

        Returns:
            Bearer or nobody.

        Example:
            security.doors.get_optional()
        """
        self._call(_GET_OPTIONAL, options)

    def get_open(self, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /open`.

        Example:
            security.doors.get_open()
        """
        self._call(_GET_OPEN, options)

    def get_basic(self, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /basic`.

        Returns:
            With a password.

        Example:
            security.doors.get_basic()
        """
        self._call(_GET_BASIC, options)

    def get_query(self, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /query`.

        Returns:
            Key in the query.

        Example:
            security.doors.get_query()
        """
        self._call(_GET_QUERY, options)

    def get_cookie(self, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /cookie`.

        Returns:
            Key in a cookie.

        Example:
            security.doors.get_cookie()
        """
        self._call(_GET_COOKIE, options)

    def get_oauth(self, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /oauth`.

        Example:
            security.doors.get_oauth()
        """
        self._call(_GET_OAUTH, options)


class AsyncDoors(AsyncResource):
    """Doors."""

    async def get_default(self, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /default`.

        Returns:
            Bearer or key.
        """
        await self._call(_GET_DEFAULT, options)

    async def get_both(self, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /both`.

        Returns:
            Key and tenant.
        """
        await self._call(_GET_BOTH, options)

    async def get_optional(self, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /optional`.

        Returns:
            Bearer or nobody.
        """
        await self._call(_GET_OPTIONAL, options)

    async def get_open(self, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /open`."""
        await self._call(_GET_OPEN, options)

    async def get_basic(self, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /basic`.

        Returns:
            With a password.
        """
        await self._call(_GET_BASIC, options)

    async def get_query(self, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /query`.

        Returns:
            Key in the query.
        """
        await self._call(_GET_QUERY, options)

    async def get_cookie(self, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /cookie`.

        Returns:
            Key in a cookie.
        """
        await self._call(_GET_COOKIE, options)

    async def get_oauth(self, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /oauth`."""
        await self._call(_GET_OAUTH, options)
