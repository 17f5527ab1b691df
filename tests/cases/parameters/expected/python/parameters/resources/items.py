"""Items: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._omit import omit
from .._operation import Operation

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from typing import Unpack

    from .._omit import Omit
    from .._options import RequestOptions
    from ..models.items import ItemFilter, ItemWhere, ListPoint
    from ..types.items import ItemFilterInput, ItemWhereInput

_GET = Operation(
    "items.get",
    "GET",
    "/shops/{shopId}/items/{item-name}",
    styles={"comma": "csv", "space": "ssv", "pipe": "pipes", "filter": "deep", "where": "json"},
    params={"filter": "items:ItemFilter", "where": "items:ItemWhere"},
)
_GET_LISTS = Operation("items.get_lists", "GET", "/lists/{ids}/{point}")


class Items(Resource):
    """Items."""

    def get(
        self,
        shop_id: int,
        item_name: str,
        *,
        trace: bool,
        tenant: str,
        plain: Sequence[str] | Omit = omit,
        comma: Sequence[str] | Omit = omit,
        space: Sequence[int] | Omit = omit,
        pipe: Sequence[str] | Omit = omit,
        filter: ItemFilterInput | ItemFilter | Omit = omit,
        where: ItemWhereInput | ItemWhere | Omit = omit,
        since: dt.datetime | str | Omit = omit,
        day: dt.date | str | Omit = omit,
        limit: int | Omit = omit,
        flags: Sequence[str] | Omit = omit,
        session: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `GET /shops/{shopId}/items/{item-name}`.

        Args:
            item_name: Name of the item.
            day: Deprecated.
            limit: From 1 to 100. Default: `20`.

        Example:
            parameters.items.get(
                1,
                "Example",
                trace=True,
                tenant="tenant",
                since=dt.datetime(2026, 12, 1, 10, 0, tzinfo=dt.UTC),
                limit=50,
            )
        """
        self._call(
            _GET,
            options,
            path=(shop_id, item_name),
            query={
                "trace": trace,
                "plain": plain,
                "comma": comma,
                "space": space,
                "pipe": pipe,
                "filter": filter,
                "where": where,
                "since": since,
                "day": day,
                "limit": limit,
            },
            headers={"X-Tenant": tenant, "X-Flags": flags},
            cookies={"session": session},
        )

    def get_lists(
        self,
        ids: Sequence[int],
        point: ListPoint,
        *,
        id: str | Omit = omit,
        id_header: str | Omit = omit,
        id_cookie: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `GET /lists/{ids}/{point}`.

        Example:
            parameters.items.get_lists(
                [1], "north", id="66f1a2b3c4d5e6f708192a50", id_header="id-header"
            )
        """
        self._call(
            _GET_LISTS,
            options,
            path=(ids, point),
            query={"id": id},
            headers={"id": id_header},
            cookies={"id": id_cookie},
        )


class AsyncItems(AsyncResource):
    """Items."""

    async def get(
        self,
        shop_id: int,
        item_name: str,
        *,
        trace: bool,
        tenant: str,
        plain: Sequence[str] | Omit = omit,
        comma: Sequence[str] | Omit = omit,
        space: Sequence[int] | Omit = omit,
        pipe: Sequence[str] | Omit = omit,
        filter: ItemFilterInput | ItemFilter | Omit = omit,
        where: ItemWhereInput | ItemWhere | Omit = omit,
        since: dt.datetime | str | Omit = omit,
        day: dt.date | str | Omit = omit,
        limit: int | Omit = omit,
        flags: Sequence[str] | Omit = omit,
        session: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `GET /shops/{shopId}/items/{item-name}`.

        Args:
            item_name: Name of the item.
            day: Deprecated.
            limit: From 1 to 100. Default: `20`.
        """
        await self._call(
            _GET,
            options,
            path=(shop_id, item_name),
            query={
                "trace": trace,
                "plain": plain,
                "comma": comma,
                "space": space,
                "pipe": pipe,
                "filter": filter,
                "where": where,
                "since": since,
                "day": day,
                "limit": limit,
            },
            headers={"X-Tenant": tenant, "X-Flags": flags},
            cookies={"session": session},
        )

    async def get_lists(
        self,
        ids: Sequence[int],
        point: ListPoint,
        *,
        id: str | Omit = omit,
        id_header: str | Omit = omit,
        id_cookie: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `GET /lists/{ids}/{point}`."""
        await self._call(
            _GET_LISTS,
            options,
            path=(ids, point),
            query={"id": id},
            headers={"id": id_header},
            cookies={"id": id_cookie},
        )
