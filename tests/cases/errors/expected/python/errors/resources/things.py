"""Things: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._options import RequestOptions
    from ..models.things import GetThingResponse

_GET = Operation(
    "things.get",
    "GET",
    "/things/{id}",
    "things:GetThingResponse",
    errors={
        "404": "errors:NotFoundBody",
        "409": "errors:ConflictBody",
        "422": "errors:ThingGetError422",
        "4XX": "errors:Fault",
        "default": "errors:Fault",
    },
)
_DELETE = Operation(
    "things.delete", "DELETE", "/things/{id}", errors={"404": "errors:NotFoundBody"}
)


class Things(Resource):
    """Things."""

    def get(self, id: str, **options: Unpack[RequestOptions]) -> GetThingResponse:
        """Call `GET /things/{id}`.

        Raises:
            NotFoundError: There is no such thing.
            ConflictError: Somebody else has it.
            UnprocessableEntityError: Wrong values.
            APIStatusError: A teapot.
            APIStatusError: Something else.
            ServerError: Broken.
            APIStatusError: Whatever.

        Example:
            errors.things.get("66f1a2b3c4d5e6f708192a50")
        """
        return self._call(_GET, options, path=(id,))

    def delete(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Call `DELETE /things/{id}`.

        Raises:
            NotFoundError: There is no such thing.

        Example:
            errors.things.delete("66f1a2b3c4d5e6f708192a50")
        """
        self._call(_DELETE, options, path=(id,))


class AsyncThings(AsyncResource):
    """Things."""

    async def get(self, id: str, **options: Unpack[RequestOptions]) -> GetThingResponse:
        """Call `GET /things/{id}`.

        Raises:
            NotFoundError: There is no such thing.
            ConflictError: Somebody else has it.
            UnprocessableEntityError: Wrong values.
            APIStatusError: A teapot.
            APIStatusError: Something else.
            ServerError: Broken.
            APIStatusError: Whatever.
        """
        return await self._call(_GET, options, path=(id,))

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Call `DELETE /things/{id}`.

        Raises:
            NotFoundError: There is no such thing.
        """
        await self._call(_DELETE, options, path=(id,))
