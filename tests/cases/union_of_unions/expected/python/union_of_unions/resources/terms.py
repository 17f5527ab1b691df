"""Terms: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._omit import omit
from .._operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._omit import Omit
    from .._options import RequestOptions
    from ..types.terms import ArgumentInput

_CREATE = Operation("terms.create", "POST", "/terms", inputs={"term": "terms:Argument"})


class Terms(Resource):
    """Terms."""

    def create(
        self, *, term: ArgumentInput | Omit = omit, **options: Unpack[RequestOptions]
    ) -> None:
        """Call `POST /terms`.

        Returns:
            Always null.

        Example:
            client.terms.create()
        """
        self._call(_CREATE, options, body={"term": term})


class AsyncTerms(AsyncResource):
    """Terms."""

    async def create(
        self, *, term: ArgumentInput | Omit = omit, **options: Unpack[RequestOptions]
    ) -> None:
        """Call `POST /terms`.

        Returns:
            Always null.
        """
        await self._call(_CREATE, options, body={"term": term})
