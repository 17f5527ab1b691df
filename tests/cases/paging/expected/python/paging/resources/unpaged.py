"""Unpaged: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._omit import omit
from .._operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._omit import Omit
    from .._options import RequestOptions
    from ..models.unpaged import ListUnpagedResponse

_LIST = Operation("unpaged.list", "GET", "/unpaged", "unpaged:ListUnpagedResponse")


class Unpaged(Resource):
    """Unpaged."""

    def list(
        self, *, page: int | Omit = omit, **options: Unpack[RequestOptions]
    ) -> ListUnpagedResponse:
        """Call `GET /unpaged`.

        Returns:
            Not walked.

        Example:
            paging.unpaged.list()
        """
        return self._call(_LIST, options, query={"page": page})


class AsyncUnpaged(AsyncResource):
    """Unpaged."""

    async def list(
        self, *, page: int | Omit = omit, **options: Unpack[RequestOptions]
    ) -> ListUnpagedResponse:
        """Call `GET /unpaged`.

        Returns:
            Not walked.
        """
        return await self._call(_LIST, options, query={"page": page})
