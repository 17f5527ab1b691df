"""Things: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._omit import omit
from .._operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._omit import Omit
    from .._options import RequestOptions
    from ..models.things import Inner, ThingResponse, Verbose
    from ..types.things import InnerInput

_REPLACE = Operation(
    "things.replace",
    "PUT",
    "/things/{thingId}",
    "things:ThingResponse",
    inputs={"inner": "things:Inner"},
)


class Things(Resource):
    """Things."""

    def replace(
        self,
        thing_id: str,
        *,
        verbose: Verbose | Omit = omit,
        part_name: str | Omit = omit,
        inner: InnerInput | Inner | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ThingResponse:
        """Call `PUT /things/{thingId}`.

        Returns:
            The thing.

        Example:
            references.things.replace("123e4567-e89b-12d3-a456-426614174000", part_name="wheel")
        """
        return self._call(
            _REPLACE,
            options,
            path=(thing_id,),
            query={"verbose": verbose},
            body={"partName": part_name, "inner": inner},
        )


class AsyncThings(AsyncResource):
    """Things."""

    async def replace(
        self,
        thing_id: str,
        *,
        verbose: Verbose | Omit = omit,
        part_name: str | Omit = omit,
        inner: InnerInput | Inner | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ThingResponse:
        """Call `PUT /things/{thingId}`.

        Returns:
            The thing.
        """
        return await self._call(
            _REPLACE,
            options,
            path=(thing_id,),
            query={"verbose": verbose},
            body={"partName": part_name, "inner": inner},
        )
